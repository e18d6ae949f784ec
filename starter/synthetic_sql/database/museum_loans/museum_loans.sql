CREATE TABLE "Gallery Room" (
  "Room No" INTEGER PRIMARY KEY,
  "Room Name" TEXT NOT NULL UNIQUE,
  Wing TEXT NOT NULL CHECK (Wing IN ('courtyard', 'north', 'south')),
  "Wall Length m" REAL NOT NULL,
  "Is Climate Controlled" INTEGER NOT NULL CHECK ("Is Climate Controlled" IN (0, 1))
);
CREATE TABLE Artwork (
  "Artwork ID" INTEGER PRIMARY KEY,
  Title TEXT NOT NULL UNIQUE,
  Artist TEXT NOT NULL,
  "Art Form" TEXT NOT NULL CHECK ("Art Form" IN ('drawing', 'metalwork', 'painting', 'print', 'sculpture')),
  "Height cm" REAL NOT NULL,
  "Insured Value EUR" REAL NOT NULL,
  "Room No" INTEGER,
  "Acquired On" TEXT,
  "Is Fragile" INTEGER NOT NULL CHECK ("Is Fragile" IN (0, 1)),
  FOREIGN KEY ("Room No") REFERENCES "Gallery Room" ("Room No")
);
CREATE TABLE "Partner Museum" (
  "Partner ID" INTEGER PRIMARY KEY,
  "Partner Name" TEXT NOT NULL UNIQUE,
  City TEXT NOT NULL,
  Country TEXT NOT NULL,
  "Distance km" INTEGER NOT NULL,
  "Contact Person" TEXT
);
CREATE TABLE Courier (
  "Courier ID" INTEGER PRIMARY KEY,
  "Courier Name" TEXT NOT NULL UNIQUE,
  Specialism TEXT NOT NULL CHECK (Specialism IN ('air', 'road', 'sea')),
  "Day Rate EUR" REAL NOT NULL,
  "Licensed Until" TEXT NOT NULL
);
CREATE TABLE Loan (
  "Loan ID" INTEGER PRIMARY KEY,
  "Artwork ID" INTEGER NOT NULL,
  "Partner ID" INTEGER NOT NULL,
  "Courier ID" INTEGER,
  "Sent On" TEXT NOT NULL,
  "Due Back On" TEXT NOT NULL,
  "Returned On" TEXT,
  "Loan Fee EUR" REAL NOT NULL,
  "Insurance Cost EUR" REAL,
  "Condition On Return" TEXT,
  FOREIGN KEY ("Artwork ID") REFERENCES Artwork ("Artwork ID"),
  FOREIGN KEY ("Partner ID") REFERENCES "Partner Museum" ("Partner ID"),
  FOREIGN KEY ("Courier ID") REFERENCES Courier ("Courier ID")
);
CREATE TABLE "Condition Check" (
  "Check ID" INTEGER PRIMARY KEY,
  "Artwork ID" INTEGER NOT NULL,
  "Checked At" TEXT NOT NULL,
  Conservator TEXT NOT NULL,
  "Humidity pct" REAL NOT NULL,
  Remarks TEXT,
  FOREIGN KEY ("Artwork ID") REFERENCES Artwork ("Artwork ID")
);
INSERT INTO "Gallery Room" ("Room No", "Room Name", Wing, "Wall Length m", "Is Climate Controlled") VALUES (101, 'Sala dell''Annunciazione', 'north', 48.2, 1);
INSERT INTO "Gallery Room" ("Room No", "Room Name", Wing, "Wall Length m", "Is Climate Controlled") VALUES (102, 'Sala dei Paesaggi', 'north', 36.9, 0);
INSERT INTO "Gallery Room" ("Room No", "Room Name", Wing, "Wall Length m", "Is Climate Controlled") VALUES (104, 'Loggia', 'courtyard', 22.4, 0);
INSERT INTO "Gallery Room" ("Room No", "Room Name", Wing, "Wall Length m", "Is Climate Controlled") VALUES (201, 'Sala del Novecento', 'south', 61.7, 1);
INSERT INTO "Gallery Room" ("Room No", "Room Name", Wing, "Wall Length m", "Is Climate Controlled") VALUES (202, 'Gabinetto delle Stampe', 'south', 17.5, 1);
INSERT INTO "Gallery Room" ("Room No", "Room Name", Wing, "Wall Length m", "Is Climate Controlled") VALUES (203, 'Sala Bianca', 'south', 40.3, 1);
INSERT INTO Artwork ("Artwork ID", Title, Artist, "Art Form", "Height cm", "Insured Value EUR", "Room No", "Acquired On", "Is Fragile") VALUES
  (1, 'Madonna of the Goldfinch Hedge', 'Baldassarre Torrigiani', 'painting', 118.5, 2450000, 101, NULL, 0),
  (2, 'Fisherman Resting', 'Nunzio Cafaro', 'sculpture', 164.0, 380000, 203, '2006-08-15', 0),
  (3, 'View of the Arno in Flood', 'Ersilia Bonaventura', 'painting', 72.4, 96500, 102, '2002-05-02', 0),
  (4, 'Self-Portrait with Broken Comb', 'Ersilia Bonaventura', 'painting', 54.0, 128000, 102, '1969-08-20', 0),
  (5, 'Study of Hands', 'Baldassarre Torrigiani', 'drawing', 28.7, 44000, 202, '1920-10-24', 1),
  (6, 'Ship''s Lantern, Genoa', 'unknown', 'metalwork', 41.2, 21500, NULL, '2018-02-01', 0),
  (7, 'Saint Agatha', 'Fra'' Anselmo da Prato', 'painting', 201.3, 1780000, 101, '1920-05-19', 1),
  (8, 'Il Mercato di Notte', 'Otello Rinaldi', 'painting', 133.8, 210000, 201, '2015-01-06', 1),
  (9, 'Composition in Ochre No. 3', 'Otello Rinaldi', 'painting', 150.6, 265000, 201, '1974-03-17', 0),
  (10, 'Seated Girl', 'Nunzio Cafaro', 'sculpture', 98.9, 172500, 203, '1906-12-12', 1),
  (11, 'Map of the Maremma', 'Cosimo dell''Acqua', 'drawing', 63.5, 58000, 202, NULL, 1),
  (12, 'Reliquary of the Thorn', 'unknown', 'metalwork', 36.0, 640000, NULL, '1981-08-12', 0),
  (13, 'Dancers, Livorno', 'Tosca Bellandi', 'print', 45.1, 9200, 202, NULL, 1),
  (14, 'The Salt Workers', 'Tosca Bellandi', 'print', 49.8, 7800, 202, '1991-10-18', 0),
  (15, 'Portrait of Countess d''Este', 'Jacopo Melzi', 'painting', 110.2, 890000, 101, '1995-11-10', 0),
  (16, 'Head of a Faun', 'unknown', 'sculpture', 33.3, 147000, 104, '1961-01-31', 0),
  (17, 'Olive Harvest', 'Ersilia Bonaventura', 'painting', 88.0, 83000, NULL, NULL, 0),
  (18, 'Tempest at Piombino', 'Jacopo Melzi', 'painting', 127.9, 415500, 102, '1961-08-06', 1);
INSERT INTO "Partner Museum" ("Partner ID", "Partner Name", City, Country, "Distance km", "Contact Person") VALUES (1, 'Musée des Brumes', 'Lyon', 'France', 540, 'Agathe L''Hermite');
INSERT INTO "Partner Museum" ("Partner ID", "Partner Name", City, Country, "Distance km", "Contact Person") VALUES (2, 'Kunsthaus am Wall', 'Köln', 'Germany', 905, 'Dr. Falk Strüver');
INSERT INTO "Partner Museum" ("Partner ID", "Partner Name", City, Country, "Distance km", "Contact Person") VALUES (3, 'Galleria del Golfo', 'Napoli', 'Italy', 410, NULL);
INSERT INTO "Partner Museum" ("Partner ID", "Partner Name", City, Country, "Distance km", "Contact Person") VALUES (4, 'Harbour Gallery', 'Bristol', 'United Kingdom', 1390, 'Pippa O''Grady');
INSERT INTO "Partner Museum" ("Partner ID", "Partner Name", City, Country, "Distance km", "Contact Person") VALUES (5, 'Museo Civico di Lucca', 'Lucca', 'Italy', 74, 'Ornella Frassi');
INSERT INTO "Partner Museum" ("Partner ID", "Partner Name", City, Country, "Distance km", "Contact Person") VALUES (6, 'Palais Weißenburg', 'München', 'Germany', 611, NULL);
INSERT INTO "Partner Museum" ("Partner ID", "Partner Name", City, Country, "Distance km", "Contact Person") VALUES (7, 'Fondation Corbeau', 'Nice', 'France', 348, 'Étienne Maurel');
INSERT INTO Courier ("Courier ID", "Courier Name", Specialism, "Day Rate EUR", "Licensed Until") VALUES
  (1, 'Trasporti Belle Arti', 'road', 780.00, '2026-03-31'),
  (2, 'Ali Sicure', 'air', 1420.00, '2025-11-15'),
  (3, 'D''Ambrosio & Figli', 'road', 640.50, '2025-07-30'),
  (4, 'MarTirreno Kunstfracht', 'sea', 990.00, '2027-01-10');
INSERT INTO Loan ("Loan ID", "Artwork ID", "Partner ID", "Courier ID", "Sent On", "Due Back On", "Returned On", "Loan Fee EUR", "Insurance Cost EUR", "Condition On Return") VALUES
  (1, 6, 1, 4, '2021-02-17', '2021-06-17', '2021-06-22', 5838.40, 3059.13, 'needs treatment'),
  (2, 15, 3, 2, '2021-03-12', '2021-06-10', '2021-06-04', 1565.68, NULL, 'needs treatment'),
  (3, 16, 2, 4, '2021-04-08', '2021-07-07', '2021-07-16', 6928.10, 5236.08, 'minor wear'),
  (4, 5, 1, 1, '2021-04-10', '2021-10-07', '2021-10-07', 9160.02, NULL, 'minor wear'),
  (5, 8, 1, 4, '2021-04-11', '2021-10-08', '2021-10-08', 6613.53, NULL, 'perfect'),
  (6, 6, 1, 2, '2021-05-02', '2021-10-29', '2021-10-29', 10792.23, 3148.97, 'minor wear'),
  (7, 1, 2, 1, '2021-05-11', '2021-11-07', '2021-11-04', 12622.26, 7198.30, 'minor wear'),
  (8, 9, 1, 3, '2021-06-12', '2021-12-09', '2021-12-14', 8792.00, 6307.99, 'minor wear'),
  (9, 13, 3, 2, '2021-06-17', '2022-06-17', '2022-06-17', 4730.33, NULL, 'perfect'),
  (10, 7, 2, NULL, '2021-07-18', '2022-01-14', '2022-01-14', 1635.38, NULL, 'minor wear'),
  (11, 10, 4, 1, '2021-08-17', '2021-12-15', '2021-12-12', 9923.73, 4303.12, 'perfect'),
  (12, 16, 5, 2, '2021-08-21', '2022-08-21', '2022-08-23', 6194.49, 6177.83, 'needs treatment'),
  (13, 6, 1, 3, '2021-09-17', '2022-01-15', '2022-01-12', 3810.05, NULL, 'minor wear'),
  (14, 4, 1, NULL, '2021-11-01', '2022-03-01', '2022-03-01', 5601.39, NULL, 'minor wear'),
  (15, 10, 3, 3, '2021-12-09', '2022-04-08', '2022-04-08', 3570.61, 7152.65, 'minor wear'),
  (16, 10, 1, 4, '2022-01-02', '2022-04-02', '2022-04-04', 3616.11, 2040.70, 'needs treatment'),
  (17, 13, 1, 1, '2022-01-12', '2022-07-11', '2022-07-08', 8230.10, 9276.72, 'perfect'),
  (18, 4, 4, 3, '2022-02-10', '2022-06-10', '2022-06-12', 12297.51, 7017.26, 'needs treatment'),
  (19, 2, 2, 4, '2022-06-06', '2022-09-04', '2022-09-04', 942.49, NULL, 'perfect'),
  (20, 2, 1, 1, '2022-08-21', '2023-08-21', '2023-08-30', 7881.64, 6365.39, 'minor wear'),
  (21, 11, 3, 3, '2022-09-21', '2022-12-20', '2022-12-14', 11705.61, NULL, 'needs treatment'),
  (22, 4, 1, 3, '2022-09-22', '2023-03-21', '2023-03-21', 10853.68, 5124.90, 'minor wear'),
  (23, 6, 2, 2, '2023-01-13', '2024-01-13', '2024-01-18', 2632.84, 7241.03, 'needs treatment'),
  (24, 16, 4, 4, '2023-01-14', '2023-07-13', '2023-07-10', 3835.39, 2240.48, 'needs treatment'),
  (25, 16, 5, 2, '2023-01-23', '2023-04-23', '2023-04-23', 8026.15, 807.15, 'needs treatment'),
  (26, 3, 3, 2, '2023-04-10', '2023-07-09', '2023-07-18', 7891.60, 1001.04, 'needs treatment'),
  (27, 6, 5, 1, '2023-06-27', '2023-10-25', '2023-10-25', 7444.66, NULL, 'needs treatment'),
  (28, 8, 1, 3, '2023-06-30', '2023-12-27', '2024-01-01', 8627.99, NULL, 'perfect'),
  (29, 3, 5, 1, '2023-07-14', '2024-01-10', '2024-01-04', 10609.80, 1741.14, 'perfect'),
  (30, 6, 4, 1, '2023-09-20', '2024-01-18', '2024-01-27', 6228.77, 9316.59, 'minor wear'),
  (31, 16, 4, 3, '2023-10-04', '2024-04-01', '2024-04-01', 6508.14, 2155.39, 'needs treatment'),
  (32, 10, 1, NULL, '2024-01-04', '2024-04-03', '2024-04-03', 9301.62, 5174.60, 'needs treatment'),
  (33, 5, 3, 1, '2024-01-07', '2024-05-06', '2024-05-06', 7066.76, NULL, 'minor wear'),
  (34, 14, 5, NULL, '2024-04-08', '2024-08-06', '2024-08-15', 9137.77, NULL, 'perfect'),
  (35, 3, 1, 3, '2024-05-07', '2024-11-03', NULL, 10929.81, 735.05, NULL),
  (36, 8, 1, 1, '2024-06-20', '2024-12-17', NULL, 6453.48, 7619.38, NULL),
  (37, 1, 4, 1, '2024-06-24', '2025-06-24', NULL, 6927.06, 7476.12, NULL),
  (38, 6, 1, 1, '2024-07-01', '2024-10-29', NULL, 11708.47, 5284.46, NULL),
  (39, 2, 7, 1, '2024-07-06', '2024-11-03', NULL, 6198.72, NULL, NULL),
  (40, 12, 7, 1, '2024-07-26', '2024-11-23', NULL, 8605.63, 8670.02, NULL);
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (1, 6, '2024-01-20 15:35', 'Tommaso Dell''Agnello', 51.5, NULL);
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (2, 2, '2024-01-23 10:35', 'Renata Sforza', 44.5, 'slight cupping of paint');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (3, 3, '2024-02-17 10:25', 'Renata Sforza', 50.5, NULL);
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (4, 6, '2024-02-20 09:45', 'Renata Sforza', 46.3, 'frame joint loose');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (5, 6, '2024-02-23 13:45', 'Tommaso Dell''Agnello', 58.0, 'frame joint loose');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (6, 1, '2024-03-20 12:40', 'Renata Sforza', 51.2, NULL);
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (7, 9, '2024-04-18 09:50', 'Renata Sforza', 49.3, 'frame joint loose');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (8, 13, '2024-05-03 15:25', 'Ginevra Palmieri', 48.5, 'slight cupping of paint');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (9, 1, '2024-05-05 15:05', 'Ginevra Palmieri', 56.9, 'frame joint loose');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (10, 7, '2024-05-08 15:25', 'Tommaso Dell''Agnello', 60.4, NULL);
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (11, 15, '2024-05-23 12:05', 'Ginevra Palmieri', 62.6, 'slight cupping of paint');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (12, 11, '2024-05-26 11:40', 'Ginevra Palmieri', 47.9, NULL);
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (13, 16, '2024-06-04 13:10', 'Tommaso Dell''Agnello', 41.9, 'slight cupping of paint');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (14, 13, '2024-07-01 12:05', 'Tommaso Dell''Agnello', 48.6, 'frame joint loose');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (15, 12, '2024-07-02 16:55', 'Tommaso Dell''Agnello', 43.9, 'frame joint loose');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (16, 10, '2024-07-04 13:10', 'Tommaso Dell''Agnello', 51.1, NULL);
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (17, 4, '2024-07-15 13:35', 'Renata Sforza', 59.8, 'frame joint loose');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (18, 10, '2024-07-24 14:45', 'Renata Sforza', 60.3, 'slight cupping of paint');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (19, 17, '2024-08-05 11:10', 'Renata Sforza', 55.2, 'frame joint loose');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (20, 5, '2024-08-18 12:10', 'Tommaso Dell''Agnello', 52.9, 'dust on verso');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (21, 14, '2024-08-22 12:20', 'Tommaso Dell''Agnello', 46.8, 'frame joint loose');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (22, 4, '2024-09-12 16:15', 'Tommaso Dell''Agnello', 45.8, NULL);
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (23, 10, '2024-09-14 13:15', 'Tommaso Dell''Agnello', 52.5, 'dust on verso');
INSERT INTO "Condition Check" ("Check ID", "Artwork ID", "Checked At", Conservator, "Humidity pct", Remarks) VALUES (24, 8, '2024-09-23 15:50', 'Ginevra Palmieri', 42.1, 'frame joint loose');
