CREATE TABLE beekeepers (
  beekeeper_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  village TEXT NOT NULL,
  member_since DATE NOT NULL,
  membership_fee_eur DECIMAL(6,2) NOT NULL,
  phone VARCHAR(20),
  sells_at_market INTEGER NOT NULL CHECK (sells_at_market IN (0, 1))
);
CREATE TABLE apiaries (
  apiary_id INTEGER PRIMARY KEY,
  apiary_name TEXT NOT NULL UNIQUE,
  keeper_id INTEGER NOT NULL,
  landscape TEXT NOT NULL CHECK (landscape IN ('coast', 'heath', 'meadow', 'orchard', 'woodland')),
  elevation_m INTEGER,
  inspected_on DATE,
  is_organic INTEGER NOT NULL CHECK (is_organic IN (0, 1)),
  FOREIGN KEY (keeper_id) REFERENCES beekeepers (beekeeper_id)
);
CREATE TABLE hives (
  hive_id INTEGER PRIMARY KEY,
  hive_code TEXT NOT NULL UNIQUE,
  apiary_id INTEGER NOT NULL,
  hive_type TEXT NOT NULL CHECK (hive_type IN ('Dadant', 'Langstroth', 'Warré')),
  bee_race TEXT NOT NULL CHECK (bee_race IN ('Buckfast', 'Carniolan', 'black bee')),
  settled_on DATE NOT NULL,
  queen_mark TEXT,
  weight_kg REAL NOT NULL,
  strength TEXT NOT NULL CHECK (strength IN ('average', 'lost', 'strong', 'weak')),
  FOREIGN KEY (apiary_id) REFERENCES apiaries (apiary_id)
);
CREATE TABLE honey_harvests (
  harvest_id INTEGER PRIMARY KEY,
  hive_id INTEGER NOT NULL,
  harvested_on DATE NOT NULL,
  honey_type TEXT NOT NULL CHECK (honey_type IN ('blackberry', 'chestnut', 'heather', 'lime', 'wildflower')),
  honey_kg DECIMAL(6,2) NOT NULL,
  water_pct DECIMAL(4,2),
  frames INTEGER NOT NULL,
  meets_label INTEGER NOT NULL CHECK (meets_label IN (0, 1)),
  FOREIGN KEY (hive_id) REFERENCES hives (hive_id)
);
CREATE TABLE training_evenings (
  evening_id INTEGER PRIMARY KEY,
  topic TEXT NOT NULL UNIQUE,
  speaker_id INTEGER,
  starts_at TEXT NOT NULL,
  attendees INTEGER,
  hall_cost_eur DECIMAL(6,2) NOT NULL,
  FOREIGN KEY (speaker_id) REFERENCES beekeepers (beekeeper_id)
);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (1, 'Yann Le Goff', 'Trégarvan', '1996-12-02', 46.06, NULL, 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (2, 'Nolwenn Kerbrat', 'Saint-Rivoal', '1997-02-11', 39.19, '02 55 50 16 61', 1);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (3, 'Loïc Guivarc''h', 'Plouarzel', '1998-11-06', 55.95, '02 55 50 89 83', 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (4, 'Armelle Tanguy', 'Kerlaz', '2003-02-28', 53.55, NULL, 1);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (5, 'Erwan Pennec', 'Plouarzel', '2005-07-27', 53.13, '02 55 50 41 92', 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (6, 'Soazig Le Bihan', 'Plouarzel', '2007-05-13', 33.75, NULL, 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (7, 'Hervé Quéméner', 'Plouarzel', '2007-07-28', 59.31, '02 55 50 86 43', 1);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (8, 'Maëlle Cadiou', 'Kerlaz', '2010-05-20', 67.41, '02 55 50 88 37', 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (9, 'Ronan L''Helgouarc''h', 'Plouarzel', '2010-11-25', 29.07, NULL, 1);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (10, 'Gaëlle Morvan', 'Plouarzel', '2011-12-04', 67.88, NULL, 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (11, 'Tugdual Riou', 'Plouarzel', '2012-12-04', 53.49, '02 55 50 67 59', 1);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (12, 'Enora Salaün', 'Trégarvan', '2013-07-06', 27.06, NULL, 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (13, 'Corentin Abgrall', 'Plouarzel', '2015-03-09', 64.20, '02 55 50 13 19', 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (14, 'Denise Jézéquel', 'Plouarzel', '2018-04-07', 24.37, NULL, 1);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (15, 'Malo Corre', 'Kerlaz', '2018-08-04', 66.50, '02 55 50 83 37', 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (16, 'Annick Le Dû', 'Trégarvan', '2019-12-20', 64.64, '02 55 50 76 78', 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (17, 'Bleuenn Hascoët', 'Plouarzel', '2020-03-31', 45.63, '02 55 50 85 14', 0);
INSERT INTO beekeepers (beekeeper_id, name, village, member_since, membership_fee_eur, phone, sells_at_market) VALUES (18, 'Pierrick Madec', 'Plouarzel', '2022-10-09', 48.07, '02 55 50 69 93', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (1, 'Rucher du Phare', 1, 'woodland', 71, '2023-10-20', 1);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (2, 'Parc ar Groas', 2, 'coast', 346, '2024-01-19', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (3, 'Bois de Névet', 3, 'heath', 37, '2023-10-31', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (4, 'Roc''h Trévézel', 3, 'orchard', NULL, '2022-12-28', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (5, 'La Lande Mauve', 4, 'heath', 317, NULL, 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (6, 'Moulin Vert', 5, 'woodland', 212, '2022-04-20', 1);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (7, 'Ty Gwenan', 6, 'coast', NULL, '2022-08-03', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (8, 'Clos des Tilleuls', 7, 'orchard', 300, '2023-04-26', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (9, 'Penn ar Bed', 8, 'woodland', 53, '2022-10-31', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (10, 'Vallon d''Argent', 8, 'meadow', NULL, NULL, 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (11, 'Coat Meal', 9, 'heath', 277, '2023-05-15', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (12, 'L''Ancienne École', 10, 'orchard', 344, '2023-01-10', 1);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (13, 'Pré aux Bruyères', 11, 'heath', 72, '2024-06-02', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (14, 'Menez Hom Sud', 12, 'woodland', 323, '2022-11-17', 1);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (15, 'Le Four à Chaux', 13, 'heath', 127, '2023-03-15', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (16, 'Kergroas', 14, 'meadow', 45, '2023-11-12', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (17, 'Prat ar C''hoat', 15, 'orchard', 8, '2024-04-29', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (18, 'Dune Blanche', 16, 'woodland', 70, NULL, 1);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (19, 'Verger d''Anna', 1, 'heath', 338, '2022-07-08', 0);
INSERT INTO apiaries (apiary_id, apiary_name, keeper_id, landscape, elevation_m, inspected_on, is_organic) VALUES (20, 'Source du Loup', 5, 'woodland', 162, '2024-02-15', 1);
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (1, 'R07-11', 7, 'Langstroth', 'Buckfast', '2020-12-21', NULL, 36.65, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (2, 'R01-12', 1, 'Dadant', 'Buckfast', '2021-10-23', 'green', 39.89, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (3, 'R02-13', 2, 'Warré', 'black bee', '2021-03-04', 'blue', 45.11, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (4, 'R16-14', 16, 'Dadant', 'Carniolan', '2023-02-04', NULL, 32.5, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (5, 'R14-15', 14, 'Langstroth', 'black bee', '2023-03-26', 'white', 42.18, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (6, 'R05-16', 5, 'Warré', 'Carniolan', '2022-01-25', 'red', 24.86, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (7, 'R15-17', 15, 'Dadant', 'black bee', '2023-09-17', 'green', 30.25, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (8, 'R19-18', 19, 'Dadant', 'Buckfast', '2023-08-03', 'white', 31.18, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (9, 'R14-19', 14, 'Dadant', 'black bee', '2023-09-28', 'red', 15.61, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (10, 'R14-20', 14, 'Dadant', 'black bee', '2019-10-16', 'yellow', 25.0, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (11, 'R06-21', 6, 'Warré', 'Carniolan', '2020-07-16', 'white', 42.62, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (12, 'R08-22', 8, 'Dadant', 'black bee', '2018-07-26', NULL, 35.16, 'lost');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (13, 'R12-23', 12, 'Dadant', 'Carniolan', '2018-11-14', 'green', 18.94, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (14, 'R13-24', 13, 'Warré', 'Carniolan', '2020-10-15', 'blue', 18.52, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (15, 'R19-25', 19, 'Warré', 'Buckfast', '2019-04-02', NULL, 31.19, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (16, 'R11-26', 11, 'Langstroth', 'black bee', '2020-10-29', 'white', 21.53, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (17, 'R19-27', 19, 'Dadant', 'black bee', '2020-03-11', 'yellow', 41.56, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (18, 'R16-28', 16, 'Dadant', 'Buckfast', '2020-02-07', 'red', 39.71, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (19, 'R13-29', 13, 'Langstroth', 'Carniolan', '2024-01-13', 'white', 30.98, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (20, 'R09-30', 9, 'Warré', 'Buckfast', '2024-05-07', NULL, 26.96, 'lost');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (21, 'R04-31', 4, 'Dadant', 'Carniolan', '2020-09-29', NULL, 40.74, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (22, 'R01-32', 1, 'Dadant', 'black bee', '2023-05-19', 'blue', 40.68, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (23, 'R16-33', 16, 'Dadant', 'black bee', '2021-06-16', NULL, 25.41, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (24, 'R17-34', 17, 'Warré', 'Carniolan', '2020-03-08', 'white', 44.57, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (25, 'R06-35', 6, 'Langstroth', 'black bee', '2023-12-23', 'green', 19.23, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (26, 'R14-36', 14, 'Warré', 'black bee', '2021-03-09', 'red', 15.61, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (27, 'R10-37', 10, 'Dadant', 'black bee', '2023-07-31', 'red', 22.64, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (28, 'R14-38', 14, 'Dadant', 'black bee', '2023-10-28', 'red', 36.87, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (29, 'R17-39', 17, 'Warré', 'Carniolan', '2022-11-21', 'green', 27.6, 'lost');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (30, 'R02-40', 2, 'Dadant', 'black bee', '2018-04-19', 'green', 41.12, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (31, 'R14-41', 14, 'Langstroth', 'black bee', '2020-11-01', 'blue', 34.02, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (32, 'R07-42', 7, 'Dadant', 'Buckfast', '2020-01-16', 'white', 23.09, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (33, 'R12-43', 12, 'Dadant', 'black bee', '2022-01-28', 'green', 15.75, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (34, 'R10-44', 10, 'Dadant', 'black bee', '2023-09-05', 'white', 45.81, 'weak');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (35, 'R17-45', 17, 'Dadant', 'Carniolan', '2023-11-21', 'blue', 22.08, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (36, 'R04-46', 4, 'Langstroth', 'Buckfast', '2018-06-12', 'white', 18.24, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (37, 'R11-47', 11, 'Dadant', 'black bee', '2020-10-16', 'yellow', 34.13, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (38, 'R03-48', 3, 'Langstroth', 'black bee', '2021-08-27', NULL, 25.21, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (39, 'R18-49', 18, 'Dadant', 'Carniolan', '2022-07-10', 'yellow', 39.39, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (40, 'R14-50', 14, 'Warré', 'black bee', '2021-08-28', NULL, 43.07, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (41, 'R01-51', 1, 'Langstroth', 'black bee', '2020-08-20', 'red', 25.76, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (42, 'R14-52', 14, 'Langstroth', 'Buckfast', '2022-06-25', NULL, 40.27, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (43, 'R08-53', 8, 'Dadant', 'black bee', '2023-04-29', 'white', 45.97, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (44, 'R07-54', 7, 'Dadant', 'Carniolan', '2023-11-24', 'red', 22.95, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (45, 'R02-55', 2, 'Dadant', 'black bee', '2024-03-19', 'white', 17.86, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (46, 'R02-56', 2, 'Dadant', 'Buckfast', '2023-06-24', 'white', 40.19, 'strong');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (47, 'R12-57', 12, 'Dadant', 'black bee', '2024-04-20', 'white', 27.36, 'average');
INSERT INTO hives (hive_id, hive_code, apiary_id, hive_type, bee_race, settled_on, queen_mark, weight_kg, strength) VALUES (48, 'R14-58', 14, 'Warré', 'black bee', '2023-11-05', 'green', 31.23, 'strong');
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (1, 11, '2024-06-04', 'lime', 21.89, 18.53, 9, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (2, 8, '2024-06-08', 'blackberry', 4.80, NULL, 8, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (3, 4, '2024-06-09', 'lime', 15.98, NULL, 4, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (4, 7, '2024-06-11', 'blackberry', 10.99, 19.50, 10, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (5, 42, '2024-06-12', 'heather', 23.60, 19.16, 10, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (6, 5, '2024-06-15', 'heather', 5.82, 18.44, 7, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (7, 32, '2024-06-16', 'heather', 17.43, 19.66, 5, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (8, 31, '2024-06-19', 'lime', 10.43, 19.11, 4, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (9, 8, '2024-06-23', 'chestnut', 12.51, 17.88, 5, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (10, 29, '2024-06-24', 'chestnut', 17.24, 18.29, 11, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (11, 15, '2024-06-25', 'chestnut', 23.18, 19.46, 11, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (12, 12, '2024-06-26', 'blackberry', 3.53, 17.97, 7, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (13, 5, '2024-06-27', 'chestnut', 25.90, 19.71, 11, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (14, 39, '2024-06-28', 'chestnut', 5.26, 16.89, 9, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (15, 26, '2024-06-29', 'blackberry', 14.99, 19.00, 11, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (16, 40, '2024-06-30', 'heather', 24.24, 16.88, 10, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (17, 37, '2024-07-02', 'wildflower', 6.62, 18.27, 2, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (18, 4, '2024-07-03', 'chestnut', 22.94, 17.25, 3, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (19, 41, '2024-07-04', 'blackberry', 20.59, 17.56, 8, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (20, 43, '2024-07-05', 'chestnut', 11.99, 18.21, 8, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (21, 32, '2024-07-06', 'heather', 25.07, 19.61, 5, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (22, 1, '2024-07-07', 'blackberry', 18.56, 17.94, 5, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (23, 24, '2024-07-08', 'wildflower', 18.80, 16.27, 7, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (24, 35, '2024-07-09', 'lime', 26.33, 16.12, 5, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (25, 17, '2024-07-10', 'chestnut', 13.87, 17.47, 2, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (26, 29, '2024-07-12', 'blackberry', 4.71, 18.76, 3, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (27, 18, '2024-07-13', 'lime', 5.23, 16.68, 3, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (28, 3, '2024-07-16', 'heather', 24.50, NULL, 5, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (29, 14, '2024-07-17', 'heather', 13.83, 19.35, 5, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (30, 13, '2024-07-18', 'chestnut', 7.65, 17.15, 3, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (31, 10, '2024-07-19', 'wildflower', 7.60, 17.22, 10, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (32, 1, '2024-07-20', 'blackberry', 13.43, 17.45, 9, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (33, 14, '2024-07-23', 'blackberry', 12.07, 19.65, 8, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (34, 42, '2024-07-24', 'wildflower', 7.64, 17.75, 10, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (35, 2, '2024-07-25', 'blackberry', 22.42, 19.05, 5, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (36, 17, '2024-07-27', 'wildflower', 23.97, 17.58, 3, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (37, 2, '2024-07-28', 'lime', 22.18, 16.25, 4, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (38, 28, '2024-08-01', 'lime', 20.56, NULL, 5, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (39, 34, '2024-08-02', 'blackberry', 17.87, 18.60, 10, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (40, 38, '2024-08-04', 'blackberry', 19.01, 17.49, 2, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (41, 43, '2024-08-09', 'lime', 9.54, 17.06, 2, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (42, 25, '2024-08-12', 'wildflower', 16.34, 17.64, 7, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (43, 20, '2024-08-13', 'heather', 20.33, 19.37, 5, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (44, 18, '2024-08-14', 'chestnut', 12.41, 16.35, 2, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (45, 6, '2024-08-18', 'chestnut', 21.64, 16.29, 3, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (46, 21, '2024-08-19', 'blackberry', 11.06, 19.49, 3, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (47, 36, '2024-08-21', 'blackberry', 13.31, 16.19, 4, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (48, 34, '2024-08-24', 'lime', 13.09, 16.22, 3, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (49, 27, '2024-08-26', 'chestnut', 4.87, 18.87, 10, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (50, 33, '2024-08-27', 'wildflower', 6.05, 17.36, 10, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (51, 30, '2024-08-30', 'heather', 15.88, NULL, 8, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (52, 35, '2024-08-31', 'heather', 14.37, 17.91, 10, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (53, 37, '2024-09-02', 'wildflower', 3.12, NULL, 6, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (54, 19, '2024-09-03', 'heather', 15.86, NULL, 7, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (55, 5, '2024-09-04', 'wildflower', 24.57, NULL, 4, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (56, 9, '2024-09-06', 'wildflower', 18.63, 18.66, 8, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (57, 23, '2024-09-08', 'blackberry', 10.68, 17.62, 4, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (58, 15, '2024-09-10', 'chestnut', 6.95, 19.62, 4, 0);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (59, 16, '2024-09-11', 'heather', 26.05, 16.98, 9, 1);
INSERT INTO honey_harvests (harvest_id, hive_id, harvested_on, honey_type, honey_kg, water_pct, frames, meets_label) VALUES (60, 22, '2024-09-12', 'heather', 26.19, 16.50, 4, 1);
INSERT INTO training_evenings (evening_id, topic, speaker_id, starts_at, attendees, hall_cost_eur) VALUES (1, 'Swarm control for beginners', 3, '2024-02-08 19:00', 34, 40.00);
INSERT INTO training_evenings (evening_id, topic, speaker_id, starts_at, attendees, hall_cost_eur) VALUES (2, 'The Asian hornet', 9, '2024-03-14 19:30', 57, 52.50);
INSERT INTO training_evenings (evening_id, topic, speaker_id, starts_at, attendees, hall_cost_eur) VALUES (3, 'Varroa without tears', 1, '2024-04-11 19:00', 41, 41.00);
INSERT INTO training_evenings (evening_id, topic, speaker_id, starts_at, attendees, hall_cost_eur) VALUES (4, 'Queen rearing', NULL, '2024-05-16 20:00', 26, 38.75);
INSERT INTO training_evenings (evening_id, topic, speaker_id, starts_at, attendees, hall_cost_eur) VALUES (5, 'Honey labels: what''s legal?', 14, '2024-06-20 19:30', 19, 36.20);
INSERT INTO training_evenings (evening_id, topic, speaker_id, starts_at, attendees, hall_cost_eur) VALUES (6, 'Mead and pain d''épices', 8, '2024-09-19 18:30', 48, 55.00);
INSERT INTO training_evenings (evening_id, topic, speaker_id, starts_at, attendees, hall_cost_eur) VALUES (7, 'Wintering on the heath', 5, '2024-10-17 19:00', 30, 42.30);
INSERT INTO training_evenings (evening_id, topic, speaker_id, starts_at, attendees, hall_cost_eur) VALUES (8, 'Year''s end tasting', NULL, '2024-12-12 18:00', NULL, 64.90);
