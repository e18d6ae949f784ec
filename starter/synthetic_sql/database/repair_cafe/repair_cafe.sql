CREATE TABLE fixer (
  fixer_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  specialty TEXT NOT NULL CHECK (specialty IN ('bicycles', 'electronics', 'mechanics', 'textiles', 'woodwork')),
  joined_on TEXT NOT NULL,
  hours_given REAL NOT NULL,
  phone TEXT,
  can_solder INTEGER NOT NULL CHECK (can_solder IN (0, 1))
);
CREATE TABLE session (
  session_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  held_on TEXT NOT NULL,
  opens_at TEXT NOT NULL,
  location TEXT NOT NULL CHECK (location IN ('bicycle shed', 'community centre', 'market square', 'parish hall', 'school hall')),
  rent_eur REAL,
  donations_eur REAL NOT NULL,
  visitors INTEGER NOT NULL
);
CREATE TABLE thing_type (
  thing_type_id INTEGER PRIMARY KEY,
  type_name TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL CHECK (category IN ('bicycles', 'electronics', 'mechanics', 'textiles', 'woodwork')),
  typical_weight_kg REAL NOT NULL
);
CREATE TABLE repair (
  repair_id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL,
  fixer_id INTEGER NOT NULL,
  thing_type_id INTEGER NOT NULL,
  visitor_name TEXT NOT NULL,
  problem TEXT,
  object_age_years INTEGER NOT NULL,
  duration_min INTEGER NOT NULL,
  parts_cost_eur REAL,
  outcome TEXT NOT NULL CHECK (outcome IN ('half repaired', 'not repairable', 'repaired', 'spare part ordered')),
  FOREIGN KEY (session_id) REFERENCES session (session_id),
  FOREIGN KEY (fixer_id) REFERENCES fixer (fixer_id),
  FOREIGN KEY (thing_type_id) REFERENCES thing_type (thing_type_id)
);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (1, 'Mathilde Vandenbroucke', 'textiles', '2014-10-04', 312.5, NULL, 0);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (2, 'Gust De Smedt', 'electronics', '2013-03-16', 688.0, '0470 55 01 12', 1);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (3, 'Jef Peeters', 'bicycles', '2016-05-28', 241.5, '0470 55 08 90', 0);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (4, 'Yasmina Bouzid', 'electronics', '2019-09-07', 154.0, NULL, 1);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (5, 'Lieve Van Acker', 'textiles', '2018-01-20', 203.5, '0470 55 03 41', 0);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (6, 'Hubert d''Hondt', 'woodwork', '2013-03-16', 597.0, NULL, 0);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (7, 'Noa Claes', 'electronics', '2022-11-05', 62.0, '0470 55 07 27', 1);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (8, 'Fons Wouters', 'woodwork', '2020-02-15', 118.5, '0470 55 02 66', 0);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (9, 'Clémence Lejeune', 'mechanics', '2021-06-12', 87.5, NULL, 1);
INSERT INTO fixer (fixer_id, full_name, specialty, joined_on, hours_given, phone, can_solder) VALUES (10, 'Ibrahim Sow', 'bicycles', '2023-02-11', 48.0, '0470 55 09 03', 0);
INSERT INTO session (session_id, title, held_on, opens_at, location, rent_eur, donations_eur, visitors) VALUES (1, 'Winter opener', '2024-01-13', '13:00', 'community centre', 45.00, 118.60, 31);
INSERT INTO session (session_id, title, held_on, opens_at, location, rent_eur, donations_eur, visitors) VALUES (2, 'Love your things', '2024-02-10', '13:00', 'community centre', 45.00, 142.35, 38);
INSERT INTO session (session_id, title, held_on, opens_at, location, rent_eur, donations_eur, visitors) VALUES (3, 'Spring tune-up', '2024-03-09', '10:00', 'bicycle shed', NULL, 203.10, 52);
INSERT INTO session (session_id, title, held_on, opens_at, location, rent_eur, donations_eur, visitors) VALUES (4, 'Easter session', '2024-04-06', '13:00', 'parish hall', 30.00, 97.80, 27);
INSERT INTO session (session_id, title, held_on, opens_at, location, rent_eur, donations_eur, visitors) VALUES (5, 'Street party special', '2024-05-18', '11:00', 'market square', NULL, 311.45, 84);
INSERT INTO session (session_id, title, held_on, opens_at, location, rent_eur, donations_eur, visitors) VALUES (6, 'Midsummer mending', '2024-06-22', '14:00', 'community centre', 45.00, 126.25, 33);
INSERT INTO session (session_id, title, held_on, opens_at, location, rent_eur, donations_eur, visitors) VALUES (7, 'Back to school', '2024-09-07', '13:00', 'school hall', 20.00, 178.90, 46);
INSERT INTO session (session_id, title, held_on, opens_at, location, rent_eur, donations_eur, visitors) VALUES (8, 'Autumn radio evening', '2024-10-12', '18:30', 'parish hall', 30.00, 88.15, 22);
INSERT INTO session (session_id, title, held_on, opens_at, location, rent_eur, donations_eur, visitors) VALUES (9, 'Saint Nicholas'' workshop', '2024-11-30', '10:00', 'community centre', 45.00, 264.70, 61);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (1, 'transistor radio', 'electronics', 1.4);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (2, 'sewing machine', 'mechanics', 11.8);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (3, 'raincoat', 'textiles', 0.9);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (4, 'city bike', 'bicycles', 17.6);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (5, 'record player', 'electronics', 6.2);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (6, 'accordion', 'mechanics', 8.7);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (7, 'folding chair', 'woodwork', 4.1);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (8, 'film camera', 'mechanics', 0.8);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (9, 'headphones', 'electronics', 0.3);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (10, 'backpack', 'textiles', 1.1);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (11, 'typewriter', 'mechanics', 9.4);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (12, 'rocking horse', 'woodwork', 7.5);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (13, 'winter coat', 'textiles', 1.9);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (14, 'children''s scooter', 'bicycles', 5.2);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (15, 'metronome', 'mechanics', 0.6);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (16, 'laptop', 'electronics', 2.2);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (17, 'violin case', 'woodwork', 2.8);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (18, 'tent', 'textiles', 3.6);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (19, 'wheelbarrow', 'mechanics', 14.3);
INSERT INTO thing_type (thing_type_id, type_name, category, typical_weight_kg) VALUES (20, 'toy train', 'electronics', 1.2);
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (1, 1, 4, 16, 'Mustafa A.', 'torn seam', 25, 91, 0.90, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (2, 1, 9, 2, 'Wim T.', NULL, 4, 107, 19.63, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (3, 1, 8, 7, 'Joris S.', 'chain slips', 36, 129, 5.00, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (4, 1, 8, 17, 'Mustafa R.', 'broken spring', 40, 86, 16.49, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (5, 1, 9, 15, 'Sofie L.', 'torn seam', 34, 60, 6.16, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (6, 1, 5, 10, 'Joris B.', 'torn seam', 28, 30, NULL, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (7, 1, 1, 10, 'Farida J.', 'it''s noisy', 38, 84, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (8, 1, 9, 2, 'Lucienne V.', 'flat battery', 17, 51, 22.32, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (9, 2, 6, 12, 'Dirk B.', 'chain slips', 25, 77, 9.89, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (10, 2, 9, 11, 'Émile L.', 'torn seam', 14, 85, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (11, 2, 7, 20, 'Lucienne P.', 'chain slips', 42, 125, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (12, 2, 9, 2, 'Lucienne E.', 'flat battery', 31, 75, 1.75, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (13, 2, 4, 9, 'Greet J.', 'flat battery', 16, 113, 27.52, 'spare part ordered');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (14, 2, 9, 8, 'Sofie W.', 'it''s noisy', 21, 92, 2.88, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (15, 2, 6, 7, 'Rosa S.', 'chain slips', 20, 43, 5.99, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (16, 3, 4, 9, 'Dirk M.', 'broken spring', 36, 17, 9.86, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (17, 3, 9, 2, 'Mustafa B.', 'stuck key', 44, 28, 22.34, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (18, 3, 3, 4, 'Karel H.', 'chain slips', 28, 135, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (19, 3, 9, 11, 'Farida H.', 'it''s noisy', 29, 9, 21.94, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (20, 3, 4, 16, 'Bert I.', 'chain slips', 31, 139, 17.29, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (21, 3, 9, 11, 'Joris C.', 'chain slips', 23, 82, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (22, 3, 9, 11, 'Hilde N.', 'broken spring', 4, 53, 24.69, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (23, 4, 9, 2, 'Bert M.', 'loose contact', 34, 95, 4.21, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (24, 4, 5, 18, 'Paulette O.', 'will not switch on', 9, 18, 5.23, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (25, 4, 6, 7, 'Dirk O.', 'broken spring', 18, 140, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (26, 4, 10, 14, 'Greet V.', 'chain slips', 43, 57, 16.90, 'spare part ordered');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (27, 4, 9, 8, 'Joris D.', 'torn seam', 20, 42, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (28, 4, 3, 14, 'Paulette R.', 'torn seam', 22, 45, 8.53, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (29, 4, 4, 16, 'Rosa E.', 'stuck key', 31, 89, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (30, 4, 9, 11, 'Émile S.', 'will not switch on', 21, 31, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (31, 5, 7, 20, 'Mustafa S.', 'it''s noisy', 38, 20, 16.45, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (32, 5, 7, 5, 'Émile M.', NULL, 29, 64, 15.34, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (33, 5, 7, 9, 'Paulette W.', NULL, 11, 111, NULL, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (34, 5, 7, 16, 'Sofie N.', 'chain slips', 12, 48, NULL, 'spare part ordered');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (35, 5, 9, 19, 'Dirk P.', 'broken spring', 31, 62, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (36, 5, 6, 7, 'Lucienne J.', 'loose contact', 14, 115, 9.28, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (37, 5, 9, 19, 'Rosa E.', 'torn seam', 41, 12, 17.45, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (38, 6, 1, 3, 'Rik B.', 'wobbly leg', 37, 132, NULL, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (39, 6, 10, 14, 'Émile R.', 'will not switch on', 20, 97, 27.54, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (40, 6, 10, 4, 'Joris R.', 'flat battery', 11, 21, 22.82, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (41, 6, 1, 18, 'Dirk J.', 'torn seam', 21, 40, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (42, 6, 4, 20, 'Rosa R.', 'stuck key', 28, 117, 2.51, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (43, 6, 9, 6, 'Rik W.', 'it''s noisy', 16, 87, 7.76, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (44, 6, 7, 5, 'Wim I.', 'broken spring', 32, 101, NULL, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (45, 7, 5, 10, 'Rosa H.', 'flat battery', 42, 123, 5.91, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (46, 7, 4, 9, 'Karel W.', 'stuck key', 13, 108, 8.75, 'spare part ordered');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (47, 7, 9, 2, 'Bert S.', 'wobbly leg', 34, 121, 6.44, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (48, 7, 4, 16, 'Paulette R.', NULL, 45, 26, 15.81, 'spare part ordered');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (49, 7, 9, 15, 'Rik A.', 'broken spring', 33, 25, 1.64, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (50, 7, 5, 10, 'Greet C.', 'chain slips', 16, 66, NULL, 'spare part ordered');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (51, 7, 1, 13, 'Lucienne H.', 'loose contact', 39, 13, 22.15, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (52, 7, 4, 9, 'Annelies I.', 'flat battery', 45, 69, 18.36, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (53, 8, 4, 1, 'Dirk B.', 'chain slips', 43, 134, 27.07, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (54, 8, 8, 17, 'Dirk J.', 'loose contact', 5, 71, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (55, 8, 4, 20, 'Rosa I.', 'loose contact', 8, 41, NULL, 'spare part ordered');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (56, 8, 1, 3, 'Lucienne B.', 'flat battery', 36, 119, 18.11, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (57, 8, 9, 2, 'Annelies B.', 'will not switch on', 37, 88, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (58, 8, 9, 15, 'Paulette C.', 'torn seam', 9, 68, NULL, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (59, 8, 5, 10, 'Wim L.', NULL, 4, 81, 13.94, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (60, 9, 5, 18, 'Mustafa W.', 'chain slips', 44, 10, 26.65, 'not repairable');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (61, 9, 2, 1, 'Rosa V.', 'it''s noisy', 16, 110, 9.37, 'half repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (62, 9, 9, 15, 'Wim S.', 'stuck key', 41, 83, 20.14, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (63, 9, 4, 9, 'Karel R.', 'flat battery', 43, 23, 2.09, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (64, 9, 8, 17, 'Wim M.', 'it''s noisy', 4, 112, NULL, 'spare part ordered');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (65, 9, 2, 5, 'Wim P.', 'loose contact', 13, 122, 14.16, 'repaired');
INSERT INTO repair (repair_id, session_id, fixer_id, thing_type_id, visitor_name, problem, object_age_years, duration_min, parts_cost_eur, outcome) VALUES (66, 9, 8, 7, 'Rik I.', 'flat battery', 26, 38, 12.41, 'not repairable');
