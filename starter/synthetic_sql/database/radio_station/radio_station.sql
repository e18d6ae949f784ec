CREATE TABLE host (
  host_id INTEGER PRIMARY KEY,
  stage_name TEXT NOT NULL UNIQUE,
  contract_type TEXT NOT NULL CHECK (contract_type IN ('freelance', 'staff', 'volunteer')),
  started_on TEXT NOT NULL,
  weekly_pay_cad REAL,
  is_bilingual INTEGER NOT NULL CHECK (is_bilingual IN (0, 1))
);
CREATE TABLE programme (
  programme_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL CHECK (format IN ('culture', 'music', 'news', 'sport', 'talk')),
  host_id INTEGER NOT NULL,
  weekday TEXT NOT NULL CHECK (weekday IN ('Friday', 'Monday', 'Saturday', 'Sunday', 'Thursday', 'Tuesday', 'Wednesday')),
  airs_at TEXT NOT NULL,
  length_min INTEGER NOT NULL,
  average_listeners INTEGER,
  slogan TEXT,
  FOREIGN KEY (host_id) REFERENCES host (host_id)
);
CREATE TABLE episode (
  episode_id INTEGER PRIMARY KEY,
  programme_id INTEGER NOT NULL,
  aired_on TEXT NOT NULL,
  topic TEXT NOT NULL,
  guest TEXT,
  listeners INTEGER,
  phone_calls INTEGER NOT NULL,
  is_rerun INTEGER NOT NULL CHECK (is_rerun IN (0, 1)),
  FOREIGN KEY (programme_id) REFERENCES programme (programme_id)
);
CREATE TABLE sponsor (
  sponsor_id INTEGER PRIMARY KEY,
  company TEXT NOT NULL UNIQUE,
  sector TEXT NOT NULL,
  town TEXT NOT NULL,
  contact TEXT,
  signed_on TEXT NOT NULL
);
CREATE TABLE advert_slot (
  slot_id INTEGER PRIMARY KEY,
  sponsor_id INTEGER NOT NULL,
  programme_id INTEGER NOT NULL,
  runs_from TEXT NOT NULL,
  runs_until TEXT,
  spot_seconds INTEGER NOT NULL,
  price_cad REAL NOT NULL,
  is_paid INTEGER NOT NULL CHECK (is_paid IN (0, 1)),
  FOREIGN KEY (sponsor_id) REFERENCES sponsor (sponsor_id),
  FOREIGN KEY (programme_id) REFERENCES programme (programme_id)
);
INSERT INTO host (host_id, stage_name, contract_type, started_on, weekly_pay_cad, is_bilingual) VALUES (1, 'Gaétan Bellerose', 'staff', '2006-09-05', 1285.0, 1);
INSERT INTO host (host_id, stage_name, contract_type, started_on, weekly_pay_cad, is_bilingual) VALUES (2, 'Mireille Ouellet', 'staff', '2012-02-13', 1190.5, 1);
INSERT INTO host (host_id, stage_name, contract_type, started_on, weekly_pay_cad, is_bilingual) VALUES (3, 'DJ Tempête', 'freelance', '2018-06-22', 540.0, 0);
INSERT INTO host (host_id, stage_name, contract_type, started_on, weekly_pay_cad, is_bilingual) VALUES (4, 'Marc-André L''Heureux', 'volunteer', '2015-10-01', NULL, 0);
INSERT INTO host (host_id, stage_name, contract_type, started_on, weekly_pay_cad, is_bilingual) VALUES (5, 'Sheila McTavish', 'freelance', '2019-04-08', 615.75, 1);
INSERT INTO host (host_id, stage_name, contract_type, started_on, weekly_pay_cad, is_bilingual) VALUES (6, 'Kim-Ly Tran', 'staff', '2021-01-11', 1042.0, 1);
INSERT INTO host (host_id, stage_name, contract_type, started_on, weekly_pay_cad, is_bilingual) VALUES (7, 'Jean-Guy Thériault', 'volunteer', '2009-05-16', NULL, 0);
INSERT INTO host (host_id, stage_name, contract_type, started_on, weekly_pay_cad, is_bilingual) VALUES (8, 'Alasie Tukkiapik', 'freelance', '2022-08-29', 588.2, 1);
INSERT INTO host (host_id, stage_name, contract_type, started_on, weekly_pay_cad, is_bilingual) VALUES (9, 'Rosaire Gagné', 'volunteer', '2023-03-03', NULL, 0);
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (1, 'Le Réveil du Fjord', 'news', 1, 'Monday', '06:00', 185, 18400, 'Debout, tout le monde!');
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (2, 'Midi Pile', 'news', 2, 'Tuesday', '12:00', 62, 12950, NULL);
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (3, 'Snow Tires & Slow Songs', 'music', 5, 'Thursday', '20:00', 121, 3460, 'Drive gently');
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (4, 'Tempête sous un casque', 'music', 3, 'Friday', '22:00', 178, 5210, NULL);
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (5, 'Parlons-en', 'talk', 2, 'Wednesday', '10:00', 88, 7730, NULL);
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (6, 'Voix du Nord', 'culture', 8, 'Sunday', '15:00', 74, 2685, 'Tusaavit?');
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (7, 'Les Vieux Vinyles', 'music', 7, 'Saturday', '19:30', 124, 4090, NULL);
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (8, 'Tech et Tuque', 'talk', 6, 'Wednesday', '17:30', 45, 3875, 'Don''t panic, reboot');
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (9, 'Chorale express', 'culture', 4, 'Sunday', '09:30', 57, NULL, NULL);
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (10, 'Patinoire Live', 'sport', 9, 'Saturday', '13:00', 150, 9120, 'Et le but!');
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (11, 'Hockey After Dark', 'sport', 5, 'Tuesday', '22:30', 93, 6340, NULL);
INSERT INTO programme (programme_id, title, format, host_id, weekday, airs_at, length_min, average_listeners, slogan) VALUES (12, 'Lettres lues', 'culture', 6, 'Thursday', '14:00', 39, 1520, NULL);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (1, 1, '2024-02-05', 'health', NULL, 17008, 43, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (2, 1, '2024-02-12', 'history', NULL, 18503, 50, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (3, 2, '2024-02-13', 'history', NULL, 19757, 64, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (4, 3, '2024-02-15', 'history', 'Prof. Hubert Maltais', 1569, 39, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (5, 4, '2024-02-16', 'new albums', 'Théo Lapierre', 17626, 96, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (6, 10, '2024-02-17', 'new albums', NULL, 14758, 62, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (7, 1, '2024-02-19', 'new albums', NULL, 18302, 34, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (8, 5, '2024-02-21', 'history', 'mayor Odile Simard', 3001, 54, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (9, 12, '2024-02-22', 'local politics', NULL, 14908, 19, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (10, 7, '2024-02-24', 'winter roads', NULL, 14198, 49, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (11, 1, '2024-02-26', 'local politics', NULL, 1557, 1, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (12, 2, '2024-02-27', 'local politics', 'Prof. Hubert Maltais', 19375, 10, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (13, 1, '2024-03-04', 'new albums', NULL, 13687, 71, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (14, 2, '2024-03-05', 'local politics', 'The Frost Brothers', 6491, 57, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (15, 12, '2024-03-07', 'local politics', 'Uapukun Mestokosho', 4463, 84, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (16, 1, '2024-03-11', 'local politics', NULL, NULL, 7, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (17, 2, '2024-03-12', 'winter roads', NULL, 14491, 3, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (18, 3, '2024-03-14', 'ice hockey', NULL, 17147, 76, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (19, 4, '2024-03-15', 'new albums', 'Théo Lapierre', 8582, 21, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (20, 1, '2024-03-18', 'ice hockey', 'Liette D''Aoust', 8607, 41, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (21, 2, '2024-03-19', 'new albums', 'Théo Lapierre', 1036, 22, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (22, 5, '2024-03-20', 'ice hockey', 'Prof. Hubert Maltais', 6670, 59, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (23, 3, '2024-03-21', 'history', NULL, 1770, 58, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (24, 10, '2024-03-23', 'new albums', NULL, 13304, 97, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (25, 2, '2024-03-26', 'local politics', 'Uapukun Mestokosho', 6572, 27, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (26, 12, '2024-03-28', 'ice hockey', 'Uapukun Mestokosho', 10107, 8, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (27, 3, '2024-03-28', 'history', NULL, 5520, 68, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (28, 10, '2024-03-30', 'local politics', 'Prof. Hubert Maltais', 3544, 74, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (29, 1, '2024-04-01', 'health', NULL, 17879, 88, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (30, 2, '2024-04-02', 'new albums', 'mayor Odile Simard', 15297, 18, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (31, 4, '2024-04-05', 'health', 'mayor Odile Simard', 13102, 91, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (32, 10, '2024-04-06', 'new albums', 'mayor Odile Simard', 17627, 53, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (33, 6, '2024-04-07', 'history', NULL, 14217, 42, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (34, 2, '2024-04-09', 'health', NULL, 13935, 70, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (35, 11, '2024-04-09', 'history', 'Prof. Hubert Maltais', 14795, 40, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (36, 5, '2024-04-10', 'new albums', 'Prof. Hubert Maltais', 1342, 12, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (37, 12, '2024-04-11', 'history', NULL, 19825, 24, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (38, 1, '2024-04-15', 'ice hockey', NULL, 1042, 11, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (39, 2, '2024-04-16', 'history', NULL, 17724, 77, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (40, 12, '2024-04-18', 'winter roads', 'Prof. Hubert Maltais', 6603, 46, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (41, 3, '2024-04-18', 'health', 'Théo Lapierre', 17671, 35, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (42, 4, '2024-04-19', 'ice hockey', 'Uapukun Mestokosho', 11469, 67, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (43, 2, '2024-04-23', 'history', 'The Frost Brothers', 11278, 55, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (44, 5, '2024-04-24', 'winter roads', NULL, 7123, 6, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (45, 8, '2024-04-24', 'ice hockey', NULL, 17168, 85, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (46, 12, '2024-04-25', 'local politics', NULL, 4411, 28, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (47, 10, '2024-04-27', 'ice hockey', 'The Frost Brothers', NULL, 69, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (48, 1, '2024-04-29', 'history', 'Liette D''Aoust', 8494, 65, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (49, 2, '2024-04-30', 'health', 'Prof. Hubert Maltais', 5295, 16, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (50, 11, '2024-04-30', 'winter roads', 'The Frost Brothers', NULL, 33, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (51, 10, '2024-05-04', 'ice hockey', NULL, 3631, 80, 1);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (52, 1, '2024-05-06', 'winter roads', NULL, NULL, 23, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (53, 2, '2024-05-07', 'winter roads', NULL, NULL, 48, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (54, 7, '2024-05-11', 'ice hockey', NULL, 8103, 60, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (55, 1, '2024-05-13', 'new albums', 'The Frost Brothers', 1517, 82, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (56, 8, '2024-05-15', 'new albums', NULL, 6195, 45, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (57, 4, '2024-05-17', 'new albums', 'Théo Lapierre', 11175, 2, 0);
INSERT INTO episode (episode_id, programme_id, aired_on, topic, guest, listeners, phone_calls, is_rerun) VALUES (58, 1, '2024-05-20', 'new albums', 'Uapukun Mestokosho', 10567, 36, 1);
INSERT INTO sponsor (sponsor_id, company, sector, town, contact, signed_on) VALUES (1, 'Scierie Bouchard & Fils', 'industry', 'Saint-Ambroise', 'Noël Bouchard', '2016-03-18');
INSERT INTO sponsor (sponsor_id, company, sector, town, contact, signed_on) VALUES (2, 'Pneus Harvey', 'garage', 'Chicoutimi', NULL, '2019-10-02');
INSERT INTO sponsor (sponsor_id, company, sector, town, contact, signed_on) VALUES (3, 'Bleuets d''Alma', 'food', 'Alma', 'Josée Fortin', '2018-07-27');
INSERT INTO sponsor (sponsor_id, company, sector, town, contact, signed_on) VALUES (4, 'Clinique du Sourire', 'health', 'Jonquière', 'Dr. Anh Pham', '2021-01-19');
INSERT INTO sponsor (sponsor_id, company, sector, town, contact, signed_on) VALUES (5, 'Motoneiges Tremblay', 'garage', 'La Baie', 'Réjean Tremblay', '2014-11-06');
INSERT INTO sponsor (sponsor_id, company, sector, town, contact, signed_on) VALUES (6, 'Fromagerie O''Connor', 'food', 'Hébertville', NULL, '2022-05-30');
INSERT INTO sponsor (sponsor_id, company, sector, town, contact, signed_on) VALUES (7, 'Caisse du Lac', 'finance', 'Alma', 'Lise-Anne Roy', '2012-09-12');
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (1, 5, 2, '2023-11-18', '2023-12-29', 71, 1982.18, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (2, 3, 1, '2023-11-20', '2024-02-11', 32, 502.76, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (3, 5, 1, '2023-11-21', '2024-02-12', 69, 2403.23, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (4, 4, 4, '2023-12-05', '2024-02-26', 73, 364.10, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (5, 5, 7, '2023-12-09', '2024-01-19', 8, 1497.26, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (6, 3, 2, '2023-12-11', '2023-12-24', 23, 2303.57, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (7, 4, 7, '2023-12-18', '2024-01-28', 16, 3229.81, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (8, 7, 5, '2023-12-19', NULL, 44, 3545.53, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (9, 3, 1, '2023-12-22', '2024-03-14', 42, 2036.94, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (10, 5, 1, '2024-01-23', '2024-04-15', 39, 1746.22, 0);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (11, 5, 5, '2024-02-05', '2024-02-18', 12, 383.12, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (12, 7, 5, '2024-02-12', '2024-03-24', 29, 2039.98, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (13, 4, 7, '2024-02-21', '2024-05-14', 52, 1995.29, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (14, 5, 11, '2024-02-26', NULL, 58, 1104.90, 0);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (15, 1, 7, '2024-02-28', NULL, 37, 1671.45, 0);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (16, 7, 2, '2024-03-03', NULL, 40, 2747.64, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (17, 3, 11, '2024-03-16', '2024-04-26', 35, 3237.01, 0);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (18, 4, 2, '2024-03-20', '2024-04-02', 24, 2372.90, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (19, 3, 10, '2024-03-21', '2024-04-03', 74, 587.42, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (20, 1, 1, '2024-03-23', NULL, 75, 657.65, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (21, 7, 7, '2024-03-24', '2024-04-06', 63, 1721.96, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (22, 7, 11, '2024-03-28', '2024-04-10', 25, 3744.61, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (23, 1, 2, '2024-04-01', '2024-04-14', 38, 2938.39, 0);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (24, 5, 7, '2024-04-04', '2024-05-01', 21, 3630.33, 0);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (25, 2, 10, '2024-04-19', '2024-05-30', 59, 2073.92, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (26, 7, 1, '2024-04-23', '2024-05-20', 70, 2802.21, 0);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (27, 3, 7, '2024-05-01', '2024-05-28', 9, 292.06, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (28, 2, 10, '2024-05-02', '2024-05-29', 43, 839.75, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (29, 1, 1, '2024-05-06', '2024-06-16', 53, 2700.07, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (30, 4, 5, '2024-05-07', '2024-05-20', 13, 657.36, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (31, 5, 7, '2024-05-08', '2024-05-21', 33, 827.19, 1);
INSERT INTO advert_slot (slot_id, sponsor_id, programme_id, runs_from, runs_until, spot_seconds, price_cad, is_paid) VALUES (32, 5, 10, '2024-06-10', '2024-06-23', 48, 1123.47, 1);
