CREATE TABLE telescope (
  telescopeId INTEGER PRIMARY KEY,
  telescopeName TEXT NOT NULL UNIQUE,
  mirrorDiameterM REAL NOT NULL,
  mountType TEXT NOT NULL CHECK (mountType IN ('altazimuth', 'equatorial')),
  firstLight TEXT NOT NULL,
  nightlyCostUsd INTEGER NOT NULL,
  isRobotic INTEGER NOT NULL CHECK (isRobotic IN (0, 1))
);
CREATE TABLE astronomer (
  astronomerId INTEGER PRIMARY KEY,
  fullName TEXT NOT NULL UNIQUE,
  institute TEXT NOT NULL,
  careerStage TEXT NOT NULL CHECK (careerStage IN ('doctoral student', 'postdoc', 'professor', 'staff scientist')),
  publications INTEGER NOT NULL,
  email TEXT
);
CREATE TABLE target (
  targetId INTEGER PRIMARY KEY,
  targetName TEXT NOT NULL UNIQUE,
  objectType TEXT NOT NULL CHECK (objectType IN ('exoplanet', 'galaxy', 'nebula', 'star', 'star cluster')),
  apparentMagnitude REAL,
  distanceLy REAL NOT NULL
);
CREATE TABLE observation (
  observationId INTEGER PRIMARY KEY,
  telescopeId INTEGER NOT NULL,
  astronomerId INTEGER NOT NULL,
  targetId INTEGER NOT NULL,
  startedAt TEXT NOT NULL,
  exposureSec INTEGER NOT NULL,
  seeingArcsec REAL,
  filterBand TEXT NOT NULL,
  isUsable INTEGER NOT NULL CHECK (isUsable IN (0, 1)),
  FOREIGN KEY (telescopeId) REFERENCES telescope (telescopeId),
  FOREIGN KEY (astronomerId) REFERENCES astronomer (astronomerId),
  FOREIGN KEY (targetId) REFERENCES target (targetId)
);
CREATE TABLE maintenance (
  maintenanceId INTEGER PRIMARY KEY,
  telescopeId INTEGER NOT NULL,
  beganOn TEXT NOT NULL,
  finishedOn TEXT,
  jobKind TEXT NOT NULL CHECK (jobKind IN ('camera cooling', 'dome motor', 'mirror washing', 'software upgrade')),
  costUsd REAL NOT NULL,
  technician TEXT,
  FOREIGN KEY (telescopeId) REFERENCES telescope (telescopeId)
);
INSERT INTO telescope (telescopeId, telescopeName, mirrorDiameterM, mountType, firstLight, nightlyCostUsd, isRobotic) VALUES (1, 'Gran Cóndor', 8.1, 'altazimuth', '2004-08-17', 31500, 0);
INSERT INTO telescope (telescopeId, telescopeName, mirrorDiameterM, mountType, firstLight, nightlyCostUsd, isRobotic) VALUES (2, 'Lautaro', 3.6, 'equatorial', '1989-03-02', 9800, 0);
INSERT INTO telescope (telescopeId, telescopeName, mirrorDiameterM, mountType, firstLight, nightlyCostUsd, isRobotic) VALUES (3, 'Mistral 2', 2.4, 'altazimuth', '2011-11-25', 6400, 1);
INSERT INTO telescope (telescopeId, telescopeName, mirrorDiameterM, mountType, firstLight, nightlyCostUsd, isRobotic) VALUES (4, 'Pequeño Zorro', 0.9, 'equatorial', '1976-06-09', 1150, 0);
INSERT INTO telescope (telescopeId, telescopeName, mirrorDiameterM, mountType, firstLight, nightlyCostUsd, isRobotic) VALUES (5, 'Vicuña Array', 1.2, 'altazimuth', '2019-04-30', 2700, 1);
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (1, 'Ximena Araya', 'Pacific University', 'staff scientist', 41, 'araya@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (2, 'Gonzalo Huenchumil', 'Andes Institute', 'staff scientist', 81, 'huenchumil@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (3, 'Francisca Muñoz', 'Andes Institute', 'professor', 79, 'munoz@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (4, 'Nils Åkerström', 'Pacific University', 'professor', 83, NULL);
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (5, 'Priscilla O''Neill', 'Andes Institute', 'doctoral student', 119, NULL);
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (6, 'Takeshi Morimoto', 'Pacific University', 'postdoc', 118, NULL);
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (7, 'Ignacio Peñaloza', 'Andes Institute', 'doctoral student', 18, 'penaloza@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (8, 'Adaeze Nwosu', 'Kyoto Astro Lab', 'professor', 44, 'nwosu@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (9, 'Lorenz Kübler', 'Andes Institute', 'postdoc', 125, 'kubler@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (10, 'Valentina Cárcamo', 'Andes Institute', 'postdoc', 5, 'carcamo@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (11, 'Sunniva Halvorsen', 'Pacific University', 'professor', 115, 'halvorsen@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (12, 'Hernán Quispe', 'Nordic Sky Centre', 'professor', 127, 'quispe@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (13, 'Ruth Abelson', 'Andes Institute', 'postdoc', 123, 'abelson@sky.example');
INSERT INTO astronomer (astronomerId, fullName, institute, careerStage, publications, email) VALUES (14, 'Chandra Iyer', 'Pacific University', 'doctoral student', 33, 'iyer@sky.example');
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (1, 'Carina Nebula', 'nebula', 1.0, 7500.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (2, 'Centaurus A', 'galaxy', 6.84, 11090000.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (3, 'Omega Centauri', 'star cluster', 3.9, 15800.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (4, '47 Tucanae', 'star cluster', 4.09, 14700.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (5, 'Barnard''s Star', 'star', 9.51, 5.96);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (6, 'Proxima Centauri', 'star', 11.13, 4.24);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (7, 'Sombrero Galaxy', 'galaxy', 8.98, 29350000.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (8, 'Helix Nebula', 'nebula', 7.6, 655.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (9, 'Tarantula Nebula', 'nebula', 8.0, 160000.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (10, 'TRAPPIST-1', 'star', 18.8, 40.7);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (11, 'LHS 475 b', 'exoplanet', NULL, 40.6);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (12, 'WASP-18 b', 'exoplanet', 9.3, 404.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (13, 'Sculptor Galaxy', 'galaxy', 8.2, 11400000.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (14, 'Jewel Box', 'star cluster', 4.2, 6440.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (15, 'HD 10180 g', 'exoplanet', NULL, 127.0);
INSERT INTO target (targetId, targetName, objectType, apparentMagnitude, distanceLy) VALUES (16, 'Eta Carinae', 'star', 4.3, 7420.0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (1, 4, 6, 6, '2023-04-05 00:32', 2384, 0.491, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (2, 3, 2, 7, '2023-04-06 01:08', 1248, 1.486, 'V', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (3, 1, 11, 10, '2023-04-12 21:09', 546, NULL, 'B', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (4, 3, 8, 1, '2023-04-16 23:22', 3511, 0.746, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (5, 5, 4, 12, '2023-04-20 22:09', 352, NULL, 'V', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (6, 2, 8, 1, '2023-04-24 02:26', 3118, 0.827, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (7, 1, 8, 4, '2023-04-25 20:22', 3262, 0.731, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (8, 2, 10, 1, '2023-05-01 23:26', 1289, 1.573, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (9, 3, 4, 1, '2023-05-07 22:26', 3059, 0.794, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (10, 1, 1, 4, '2023-05-18 03:41', 2083, NULL, 'B', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (11, 5, 2, 12, '2023-05-22 23:42', 1029, NULL, 'H-alpha', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (12, 3, 6, 15, '2023-05-23 20:03', 2228, 0.623, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (13, 1, 1, 7, '2023-05-24 21:37', 2679, 1.228, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (14, 2, 3, 8, '2023-05-26 02:34', 1974, NULL, 'B', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (15, 4, 2, 1, '2023-05-29 00:19', 896, 1.401, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (16, 2, 11, 11, '2023-05-30 00:24', 2454, 0.9, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (17, 1, 1, 12, '2023-06-02 02:17', 1850, 1.836, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (18, 4, 3, 1, '2023-06-04 20:46', 2098, 0.742, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (19, 1, 6, 2, '2023-06-07 01:26', 586, 1.284, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (20, 5, 12, 11, '2023-06-12 20:20', 2048, 1.867, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (21, 2, 8, 2, '2023-06-15 23:51', 2306, 1.516, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (22, 2, 7, 6, '2023-06-18 00:12', 365, 0.611, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (23, 1, 10, 9, '2023-06-29 02:55', 3166, 0.628, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (24, 2, 2, 2, '2023-07-01 22:14', 2630, 1.418, 'V', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (25, 5, 12, 2, '2023-07-04 23:48', 2779, 0.666, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (26, 2, 11, 13, '2023-07-11 02:21', 479, NULL, 'R', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (27, 2, 3, 5, '2023-07-16 04:01', 3005, 0.965, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (28, 2, 4, 7, '2023-07-20 04:09', 2744, 1.47, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (29, 1, 2, 2, '2023-07-25 03:02', 1323, 1.179, 'V', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (30, 2, 4, 14, '2023-07-26 01:46', 278, 0.943, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (31, 1, 11, 12, '2023-07-31 23:40', 1933, 1.392, 'V', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (32, 5, 12, 13, '2023-08-01 22:01', 369, NULL, 'H-alpha', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (33, 3, 6, 14, '2023-08-03 02:17', 3342, NULL, 'B', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (34, 5, 8, 3, '2023-08-04 01:49', 2073, 0.818, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (35, 2, 7, 3, '2023-08-09 01:07', 3021, 0.817, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (36, 3, 2, 3, '2023-08-12 04:09', 3133, NULL, 'R', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (37, 1, 3, 1, '2023-08-16 01:05', 254, 1.426, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (38, 3, 2, 7, '2023-08-24 21:56', 2142, 0.739, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (39, 1, 1, 14, '2023-09-03 04:11', 1411, 1.531, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (40, 1, 6, 10, '2023-09-11 03:33', 2217, 0.822, 'V', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (41, 2, 1, 15, '2023-10-03 01:53', 742, 1.677, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (42, 5, 9, 1, '2023-10-14 21:00', 448, 0.588, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (43, 1, 1, 5, '2023-10-16 00:14', 2952, NULL, 'H-alpha', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (44, 2, 3, 8, '2023-10-19 02:34', 1532, NULL, 'V', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (45, 2, 2, 10, '2023-10-20 02:24', 1688, 1.174, 'V', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (46, 2, 5, 11, '2023-10-22 22:12', 1199, 1.094, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (47, 2, 4, 1, '2023-10-24 23:29', 1642, 1.42, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (48, 1, 6, 6, '2023-10-25 22:18', 305, 0.578, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (49, 2, 9, 12, '2023-10-26 20:48', 953, 0.766, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (50, 2, 7, 3, '2023-10-30 02:29', 821, 1.807, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (51, 2, 5, 5, '2023-11-05 21:15', 1900, 1.619, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (52, 3, 7, 3, '2023-11-08 04:22', 899, 0.696, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (53, 3, 9, 10, '2023-11-09 01:40', 2982, 1.351, 'V', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (54, 1, 7, 4, '2023-11-20 00:39', 93, NULL, 'V', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (55, 2, 5, 10, '2023-11-22 00:10', 2624, NULL, 'R', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (56, 5, 6, 8, '2023-11-24 22:27', 40, 1.098, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (57, 3, 10, 10, '2023-11-25 03:23', 947, 1.581, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (58, 2, 9, 3, '2023-12-06 03:10', 1404, 1.186, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (59, 1, 3, 1, '2023-12-10 20:43', 1658, 1.733, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (60, 2, 5, 3, '2023-12-13 02:49', 2525, 0.925, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (61, 2, 1, 2, '2023-12-14 01:19', 2592, 0.722, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (62, 2, 7, 6, '2023-12-26 01:12', 873, NULL, 'V', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (63, 4, 3, 9, '2024-01-03 00:31', 267, 1.574, 'I', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (64, 2, 6, 2, '2024-01-24 20:35', 1142, 1.025, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (65, 3, 1, 2, '2024-02-15 03:49', 3736, 1.116, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (66, 1, 8, 12, '2024-02-18 21:22', 2662, 1.356, 'R', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (67, 5, 1, 3, '2024-02-21 23:49', 133, 1.1, 'V', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (68, 1, 8, 8, '2024-02-23 20:10', 1622, 0.471, 'H-alpha', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (69, 2, 1, 1, '2024-03-01 04:33', 2600, NULL, 'V', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (70, 1, 13, 7, '2024-03-03 20:00', 276, NULL, 'I', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (71, 5, 1, 12, '2024-03-07 20:28', 643, 0.786, 'B', 1);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (72, 5, 11, 1, '2024-03-14 02:50', 2768, NULL, 'R', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (73, 1, 8, 1, '2024-03-17 00:47', 2233, NULL, 'R', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (74, 2, 10, 11, '2024-03-21 04:03', 2873, NULL, 'H-alpha', 0);
INSERT INTO observation (observationId, telescopeId, astronomerId, targetId, startedAt, exposureSec, seeingArcsec, filterBand, isUsable) VALUES (75, 5, 1, 8, '2024-03-28 23:27', 951, 1.139, 'H-alpha', 1);
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (1, 1, '2022-03-04', '2022-03-08', 'camera cooling', 3107.58, 'Iván Tapia');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (2, 4, '2022-03-11', '2022-03-20', 'mirror washing', 16713.11, 'Maureen D''Arcy');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (3, 5, '2022-07-01', NULL, 'camera cooling', 15762.93, 'Nayeli Coñuepán');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (4, 4, '2022-07-20', '2022-07-24', 'mirror washing', 1705.91, 'Maureen D''Arcy');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (5, 2, '2022-08-25', '2022-08-31', 'camera cooling', 6558.80, NULL);
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (6, 4, '2022-11-20', '2022-11-28', 'software upgrade', 2286.28, 'Maureen D''Arcy');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (7, 2, '2022-12-28', '2023-01-01', 'mirror washing', 10113.37, 'Nayeli Coñuepán');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (8, 2, '2023-01-20', '2023-01-23', 'camera cooling', 14210.51, NULL);
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (9, 5, '2023-04-06', '2023-04-12', 'camera cooling', 6741.13, 'Maureen D''Arcy');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (10, 1, '2023-04-13', '2023-04-17', 'dome motor', 1241.95, 'Iván Tapia');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (11, 4, '2023-04-22', '2023-04-29', 'software upgrade', 7104.40, NULL);
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (12, 2, '2023-05-16', '2023-05-22', 'software upgrade', 10737.06, NULL);
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (13, 3, '2023-05-18', '2023-05-24', 'dome motor', 12351.81, 'Maureen D''Arcy');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (14, 4, '2023-06-21', '2023-06-23', 'mirror washing', 6366.85, 'Nayeli Coñuepán');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (15, 4, '2023-08-27', '2023-08-29', 'mirror washing', 4663.17, NULL);
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (16, 3, '2024-01-30', NULL, 'camera cooling', 4719.43, 'Maureen D''Arcy');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (17, 2, '2024-02-20', NULL, 'camera cooling', 15103.89, 'Maureen D''Arcy');
INSERT INTO maintenance (maintenanceId, telescopeId, beganOn, finishedOn, jobKind, costUsd, technician) VALUES (18, 5, '2024-02-29', NULL, 'camera cooling', 6935.49, 'Iván Tapia');
