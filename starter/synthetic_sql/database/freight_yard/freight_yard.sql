CREATE TABLE track (
  track_id INTEGER PRIMARY KEY,
  track_name TEXT NOT NULL UNIQUE,
  purpose TEXT NOT NULL CHECK (purpose IN ('arrival', 'departure', 'loading', 'sorting', 'workshop')),
  length_m INTEGER NOT NULL,
  max_axle_load_t REAL NOT NULL,
  last_relaid_on TEXT,
  is_electrified INTEGER NOT NULL CHECK (is_electrified IN (0, 1))
);
CREATE TABLE operator (
  operator_id INTEGER PRIMARY KEY,
  company TEXT NOT NULL UNIQUE,
  country TEXT NOT NULL,
  contract_until TEXT NOT NULL,
  yearly_fee_pln REAL NOT NULL,
  dispatcher_email TEXT
);
CREATE TABLE wagon (
  wagon_id INTEGER PRIMARY KEY,
  wagon_number TEXT NOT NULL UNIQUE,
  wagon_type TEXT NOT NULL CHECK (wagon_type IN ('box', 'container', 'flat', 'hopper', 'tank')),
  operator_id INTEGER NOT NULL,
  track_id INTEGER,
  tare_t REAL NOT NULL,
  payload_t REAL NOT NULL,
  built_on TEXT NOT NULL,
  last_overhaul_on TEXT,
  is_defective INTEGER NOT NULL CHECK (is_defective IN (0, 1)),
  FOREIGN KEY (operator_id) REFERENCES operator (operator_id),
  FOREIGN KEY (track_id) REFERENCES track (track_id)
);
CREATE TABLE train (
  train_id INTEGER PRIMARY KEY,
  train_code TEXT NOT NULL UNIQUE,
  operator_id INTEGER NOT NULL,
  departs_at TEXT NOT NULL,
  track_id INTEGER NOT NULL,
  destination TEXT NOT NULL,
  delay_min INTEGER,
  driver TEXT NOT NULL,
  FOREIGN KEY (operator_id) REFERENCES operator (operator_id),
  FOREIGN KEY (track_id) REFERENCES track (track_id)
);
CREATE TABLE wagon_run (
  run_id INTEGER PRIMARY KEY,
  train_id INTEGER NOT NULL,
  wagon_id INTEGER NOT NULL,
  position_in_train INTEGER NOT NULL,
  cargo TEXT,
  cargo_weight_t REAL,
  is_hazardous INTEGER NOT NULL CHECK (is_hazardous IN (0, 1)),
  FOREIGN KEY (train_id) REFERENCES train (train_id),
  FOREIGN KEY (wagon_id) REFERENCES wagon (wagon_id)
);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (1, 'A1', 'arrival', 742, 22.5, '2018-04-21', 1);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (2, 'A2', 'arrival', 690, 22.4, '2018-05-06', 1);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (3, 'B1', 'sorting', 511, 21.0, '2009-09-13', 0);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (4, 'B2', 'sorting', 498, 20.8, '2009-09-20', 0);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (5, 'B3', 'sorting', 476, 20.0, NULL, 0);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (6, 'C1', 'departure', 803, 22.8, '2021-07-02', 1);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (7, 'C2', 'departure', 765, 22.7, '2021-08-15', 1);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (8, 'D1', 'loading', 342, 20.5, '1997-06-30', 0);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (9, 'D2', 'loading', 318, 18.0, NULL, 0);
INSERT INTO track (track_id, track_name, purpose, length_m, max_axle_load_t, last_relaid_on, is_electrified) VALUES (10, 'W1', 'workshop', 154, 23.5, '2013-03-11', 0);
INSERT INTO operator (operator_id, company, country, contract_until, yearly_fee_pln, dispatcher_email) VALUES (1, 'Kolej Wschód Cargo', 'Poland', '2027-12-31', 486000.00, 'ruch@kwcargo.example');
INSERT INTO operator (operator_id, company, country, contract_until, yearly_fee_pln, dispatcher_email) VALUES (2, 'Łódzkie Wagony', 'Poland', '2025-06-30', 214500.00, NULL);
INSERT INTO operator (operator_id, company, country, contract_until, yearly_fee_pln, dispatcher_email) VALUES (3, 'Vltava Rail', 'Czechia', '2026-09-30', 178200.00, 'dispo@vltavarail.example');
INSERT INTO operator (operator_id, company, country, contract_until, yearly_fee_pln, dispatcher_email) VALUES (4, 'Hansa Güterbahn', 'Germany', '2028-03-31', 602750.00, 'leitstelle@hansagb.example');
INSERT INTO operator (operator_id, company, country, contract_until, yearly_fee_pln, dispatcher_email) VALUES (5, 'D''Artois Fret', 'France', '2025-12-31', 95300.00, NULL);
INSERT INTO operator (operator_id, company, country, contract_until, yearly_fee_pln, dispatcher_email) VALUES (6, 'Baltijos Kroviniai', 'Lithuania', '2026-01-31', 131900.00, 'kroviniai@baltijos.example');
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (1, '319-039', 'tank', 1, 9, 27.87, 63.67, '2006-03-20', '2020-10-23', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (2, '321-823', 'flat', 4, 10, 22.94, 66.57, '1989-02-19', '2022-10-05', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (3, '334-505', 'tank', 2, 3, 23.16, 62.94, '2016-05-28', '2020-03-24', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (4, '336-444', 'tank', 6, NULL, 27.19, 52.32, '2015-05-15', '2024-01-03', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (5, '364-083', 'box', 3, 7, 23.91, 49.87, '2017-03-07', '2021-03-21', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (6, '374-813', 'container', 4, 3, 18.86, 64.34, '2006-04-05', '2024-01-18', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (7, '387-190', 'hopper', 4, 8, 27.27, 65.5, '2001-01-17', '2019-01-08', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (8, '392-482', 'hopper', 1, 9, 25.77, 60.52, '2004-06-08', '2019-08-05', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (9, '397-093', 'flat', 1, 10, 21.49, 64.2, '1992-01-16', '2022-05-29', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (10, '411-361', 'hopper', 4, NULL, 27.2, 60.35, '2016-10-14', '2022-10-17', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (11, '411-410', 'container', 6, 3, 20.72, 67.73, '2006-07-14', '2021-03-25', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (12, '448-124', 'container', 1, 10, 18.29, 67.19, '2010-09-04', '2023-12-20', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (13, '471-531', 'hopper', 1, 8, 24.31, 60.67, '1986-04-21', '2021-07-24', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (14, '474-672', 'tank', 2, 8, 26.81, 62.3, '2000-12-06', NULL, 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (15, '482-116', 'tank', 5, 7, 25.02, 56.09, '2001-11-16', NULL, 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (16, '556-050', 'tank', 3, 5, 23.48, 62.41, '2004-02-13', '2022-12-24', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (17, '574-396', 'container', 1, 2, 19.06, 58.75, '1992-12-27', '2024-03-15', 1);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (18, '597-427', 'flat', 6, 1, 20.83, 57.15, '2005-12-31', '2020-07-20', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (19, '609-795', 'flat', 4, 8, 23.79, 59.92, '2002-10-19', '2021-10-28', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (20, '618-239', 'box', 1, 3, 24.13, 40.94, '1997-03-17', '2021-08-11', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (21, '650-772', 'flat', 3, 5, 19.44, 64.11, '1998-09-28', '2020-06-06', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (22, '661-660', 'flat', 5, 9, 20.73, 67.02, '1993-08-17', '2023-04-28', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (23, '667-006', 'tank', 1, 3, 25.94, 53.87, '1993-01-29', '2022-04-17', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (24, '667-330', 'hopper', 2, 10, 25.0, 55.84, '2016-10-15', '2022-08-15', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (25, '667-490', 'tank', 3, 8, 28.9, 64.09, '2015-07-30', NULL, 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (26, '688-775', 'hopper', 2, NULL, 23.64, 56.6, '1995-03-10', '2023-07-02', 1);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (27, '691-986', 'flat', 3, 2, 19.28, 61.27, '1991-03-31', NULL, 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (28, '694-430', 'hopper', 3, 4, 23.13, 54.61, '2005-11-29', '2021-04-27', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (29, '702-741', 'hopper', 3, 4, 25.41, 58.43, '2003-09-13', '2023-06-03', 1);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (30, '762-696', 'flat', 1, 5, 23.13, 60.43, '1987-06-19', '2019-02-15', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (31, '811-711', 'container', 4, 8, 21.88, 67.41, '1991-04-29', '2022-10-29', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (32, '829-335', 'tank', 2, 8, 26.62, 55.32, '2007-11-24', '2023-11-19', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (33, '830-275', 'hopper', 4, NULL, 26.43, 55.26, '1984-10-08', '2020-10-19', 0);
INSERT INTO wagon (wagon_id, wagon_number, wagon_type, operator_id, track_id, tare_t, payload_t, built_on, last_overhaul_on, is_defective) VALUES (34, '849-062', 'tank', 2, 3, 25.9, 62.65, '1984-10-25', '2022-02-17', 0);
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (1, 'T73100', 1, '2024-03-02 22:12', 7, 'Gdynia', 9, 'Halina Król');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (2, 'T96101', 3, '2024-03-06 07:24', 6, 'Gdynia', 41, 'Mirosław Żak');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (3, 'T63102', 1, '2024-03-09 01:02', 2, 'Kaunas', NULL, 'Zbigniew Gąsior');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (4, 'T51103', 4, '2024-03-13 09:16', 2, 'Ostrava', 0, 'Patrick O''Toole');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (5, 'T55104', 1, '2024-03-16 21:41', 6, 'Kaunas', 0, 'Mirosław Żak');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (6, 'T40105', 6, '2024-03-18 00:47', 7, 'Kaunas', 17, 'Mirosław Żak');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (7, 'T56106', 1, '2024-03-21 15:24', 7, 'Hamburg', NULL, 'Patrick O''Toole');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (8, 'T78107', 1, '2024-03-25 19:30', 7, 'Ostrava', 18, 'Patrick O''Toole');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (9, 'T68108', 1, '2024-03-28 10:35', 2, 'Kaunas', 4, 'Zbigniew Gąsior');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (10, 'T72109', 2, '2024-04-03 00:30', 6, 'Hamburg', 73, 'Patrick O''Toole');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (11, 'T44110', 1, '2024-04-04 06:03', 6, 'Hamburg', 10, 'Zbigniew Gąsior');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (12, 'T41111', 5, '2024-04-09 18:47', 7, 'Kaunas', 13, 'Patrick O''Toole');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (13, 'T83112', 4, '2024-04-13 02:01', 2, 'Hamburg', 0, 'Halina Król');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (14, 'T68113', 3, '2024-04-14 01:55', 2, 'Kaunas', 5, 'Halina Król');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (15, 'T76114', 2, '2024-04-18 11:59', 6, 'Kaunas', 88, 'Mirosław Żak');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (16, 'T78115', 4, '2024-04-19 21:40', 2, 'Hamburg', 19, 'Patrick O''Toole');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (17, 'T64116', 1, '2024-04-21 17:19', 7, 'Katowice', 14, 'Zbigniew Gąsior');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (18, 'T56117', 1, '2024-04-22 12:03', 7, 'Ostrava', 15, 'Halina Król');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (19, 'T45118', 5, '2024-04-28 11:42', 2, 'Hamburg', 20, 'Zbigniew Gąsior');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (20, 'T85119', 2, '2024-04-29 11:41', 6, 'Ostrava', 22, 'Halina Król');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (21, 'T51120', 4, '2024-04-30 04:37', 6, 'Hamburg', 120, 'Mirosław Żak');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (22, 'T48121', 6, '2024-05-04 13:34', 1, 'Ostrava', 35, 'Patrick O''Toole');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (23, 'T52122', 4, '2024-05-14 06:06', 2, 'Kaunas', 0, 'Zbigniew Gąsior');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (24, 'T50123', 2, '2024-05-17 06:35', 7, 'Gdynia', 6, 'Mirosław Żak');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (25, 'T62124', 6, '2024-05-18 07:29', 6, 'Kaunas', 21, 'Halina Król');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (26, 'T44125', 1, '2024-05-21 00:36', 2, 'Ostrava', 74, 'Mirosław Żak');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (27, 'T42126', 2, '2024-05-28 13:54', 2, 'Kaunas', 42, 'Zbigniew Gąsior');
INSERT INTO train (train_id, train_code, operator_id, departs_at, track_id, destination, delay_min, driver) VALUES (28, 'T69127', 2, '2024-05-29 09:31', 6, 'Hamburg', 0, 'Mirosław Żak');
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (1, 1, 27, 1, 'machine parts', 46.84, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (2, 1, 1, 2, NULL, NULL, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (3, 1, 28, 3, 'grain', 29.14, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (4, 1, 25, 4, 'fuel oil', 41.69, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (5, 1, 15, 5, 'fuel oil', 19.04, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (6, 1, 7, 6, 'coal', 39.69, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (7, 1, 3, 7, 'chemicals', 13.79, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (8, 2, 15, 1, 'chemicals', 28.6, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (9, 2, 21, 2, 'timber', 43.55, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (10, 2, 19, 3, 'steel coils', 12.53, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (11, 3, 22, 1, 'steel coils', 32.31, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (12, 3, 2, 2, 'timber', 12.2, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (13, 4, 17, 1, 'paper', 8.46, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (14, 4, 19, 2, 'machine parts', 51.67, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (15, 4, 1, 3, 'chemicals', 23.56, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (16, 4, 23, 4, 'chemicals', 4.47, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (17, 5, 26, 1, 'coal', 41.92, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (18, 5, 28, 2, 'grain', 35.28, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (19, 5, 5, 3, 'machine parts', 4.34, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (20, 6, 31, 1, 'machine parts', 27.02, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (21, 7, 8, 1, 'coal', 33.73, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (22, 7, 12, 2, NULL, NULL, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (23, 7, 17, 3, 'chemicals', 51.25, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (24, 7, 3, 4, 'fuel oil', 61.71, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (25, 8, 3, 1, 'chemicals', 48.04, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (26, 8, 2, 2, 'steel coils', 53.8, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (27, 8, 15, 3, 'chemicals', 13.66, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (28, 9, 10, 1, NULL, NULL, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (29, 9, 27, 2, 'timber', 48.73, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (30, 9, 15, 3, 'fuel oil', 21.77, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (31, 9, 29, 4, 'grain', 16.78, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (32, 9, 24, 5, 'coal', 7.03, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (33, 10, 18, 1, 'steel coils', 33.7, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (34, 10, 19, 2, 'timber', 49.12, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (35, 11, 19, 1, 'timber', 39.64, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (36, 11, 6, 2, 'paper', 9.04, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (37, 12, 2, 1, NULL, NULL, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (38, 12, 31, 2, 'machine parts', 37.51, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (39, 12, 19, 3, 'steel coils', 38.99, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (40, 12, 3, 4, 'chemicals', 24.01, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (41, 12, 10, 5, 'coal', 37.21, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (42, 12, 20, 6, 'paper', 25.52, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (43, 12, 18, 7, 'steel coils', 19.88, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (44, 13, 1, 1, 'chemicals', 55.13, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (45, 13, 3, 2, NULL, NULL, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (46, 14, 19, 1, 'machine parts', 7.51, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (47, 14, 22, 2, 'machine parts', 34.8, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (48, 14, 2, 3, NULL, NULL, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (49, 15, 5, 1, 'machine parts', 21.86, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (50, 15, 30, 2, 'machine parts', 4.39, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (51, 16, 11, 1, 'paper', 33.96, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (52, 16, 15, 2, 'chemicals', 19.52, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (53, 17, 8, 1, 'coal', 43.98, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (54, 17, 23, 2, NULL, NULL, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (55, 18, 4, 1, 'chemicals', 51.27, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (56, 18, 7, 2, 'grain', 27.82, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (57, 19, 12, 1, 'paper', 53.35, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (58, 20, 11, 1, 'machine parts', 34.89, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (59, 20, 28, 2, 'grain', 22.92, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (60, 20, 22, 3, 'steel coils', 25.88, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (61, 20, 19, 4, 'timber', 58.67, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (62, 20, 16, 5, 'chemicals', 18.93, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (63, 20, 6, 6, 'chemicals', 54.03, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (64, 21, 28, 1, 'grain', 39.78, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (65, 21, 29, 2, 'grain', 11.05, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (66, 21, 11, 3, 'paper', 55.62, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (67, 22, 11, 1, 'machine parts', 52.19, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (68, 23, 13, 1, 'coal', 34.61, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (69, 23, 9, 2, 'machine parts', 43.08, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (70, 24, 25, 1, NULL, NULL, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (71, 24, 19, 2, 'timber', 31.69, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (72, 24, 14, 3, 'chemicals', 18.43, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (73, 24, 8, 4, 'coal', 9.72, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (74, 24, 32, 5, NULL, NULL, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (75, 25, 15, 1, 'chemicals', 12.83, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (76, 25, 32, 2, 'chemicals', 52.06, 1);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (77, 25, 11, 3, 'machine parts', 13.06, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (78, 26, 13, 1, 'coal', 53.2, 0);
INSERT INTO wagon_run (run_id, train_id, wagon_id, position_in_train, cargo, cargo_weight_t, is_hazardous) VALUES (79, 27, 5, 1, 'machine parts', 25.9, 0);
