CREATE TABLE ward (
  ward_id INTEGER PRIMARY KEY,
  ward_name TEXT NOT NULL UNIQUE,
  floor TEXT NOT NULL CHECK (floor IN ('first', 'ground', 'second', 'third')),
  bed_count INTEGER NOT NULL,
  nurse_hours_per_day REAL NOT NULL,
  allows_visitors INTEGER NOT NULL CHECK (allows_visitors IN (0, 1))
);
CREATE TABLE nurse (
  nurse_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  qualification TEXT NOT NULL CHECK (qualification IN ('head nurse', 'midwife', 'practical nurse', 'registered nurse', 'student nurse')),
  ward_id INTEGER NOT NULL,
  mentor_id INTEGER,
  hired_on TEXT NOT NULL,
  monthly_pay_eur REAL NOT NULL,
  languages TEXT,
  is_part_time INTEGER NOT NULL CHECK (is_part_time IN (0, 1)),
  FOREIGN KEY (ward_id) REFERENCES ward (ward_id),
  FOREIGN KEY (mentor_id) REFERENCES nurse (nurse_id)
);
CREATE TABLE patient_stay (
  stay_id INTEGER PRIMARY KEY,
  patient_name TEXT NOT NULL UNIQUE,
  ward_id INTEGER NOT NULL,
  admitted_on TEXT NOT NULL,
  discharged_on TEXT,
  reason TEXT NOT NULL,
  age_years INTEGER NOT NULL,
  daily_cost_eur REAL NOT NULL,
  came_by_ambulance INTEGER NOT NULL CHECK (came_by_ambulance IN (0, 1)),
  FOREIGN KEY (ward_id) REFERENCES ward (ward_id)
);
CREATE TABLE shift (
  shift_id INTEGER PRIMARY KEY,
  nurse_id INTEGER NOT NULL,
  ward_id INTEGER NOT NULL,
  shift_date TEXT NOT NULL,
  shift_kind TEXT NOT NULL CHECK (shift_kind IN ('early', 'late', 'night')),
  begins_at TEXT NOT NULL,
  hours REAL NOT NULL,
  overtime_min INTEGER,
  was_swapped INTEGER NOT NULL CHECK (was_swapped IN (0, 1)),
  FOREIGN KEY (nurse_id) REFERENCES nurse (nurse_id),
  FOREIGN KEY (ward_id) REFERENCES ward (ward_id)
);
INSERT INTO ward (ward_id, ward_name, floor, bed_count, nurse_hours_per_day, allows_visitors) VALUES (1, 'Cardiology', 'second', 28, 96.5, 1);
INSERT INTO ward (ward_id, ward_name, floor, bed_count, nurse_hours_per_day, allows_visitors) VALUES (2, 'Maternity', 'first', 22, 88.0, 1);
INSERT INTO ward (ward_id, ward_name, floor, bed_count, nurse_hours_per_day, allows_visitors) VALUES (3, 'Intensive Care', 'ground', 12, 144.0, 0);
INSERT INTO ward (ward_id, ward_name, floor, bed_count, nurse_hours_per_day, allows_visitors) VALUES (4, 'Orthopaedics', 'third', 34, 79.5, 1);
INSERT INTO ward (ward_id, ward_name, floor, bed_count, nurse_hours_per_day, allows_visitors) VALUES (5, 'Children''s Ward', 'first', 26, 91.0, 1);
INSERT INTO ward (ward_id, ward_name, floor, bed_count, nurse_hours_per_day, allows_visitors) VALUES (6, 'Infectious Diseases', 'ground', 16, 72.5, 0);
INSERT INTO ward (ward_id, ward_name, floor, bed_count, nurse_hours_per_day, allows_visitors) VALUES (7, 'Geriatrics', 'third', 40, 84.0, 1);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (1, 'Aino Virtanen', 'head nurse', 1, NULL, '1996-04-29', 4388.43, NULL, 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (2, 'Eetu Korhonen', 'head nurse', 2, NULL, '1998-04-10', 4152.03, NULL, 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (3, 'Säde Mäkelä', 'registered nurse', 3, NULL, '1999-01-02', 4102.22, NULL, 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (4, 'Onni Laaksonen', 'registered nurse', 4, NULL, '1999-05-22', 4064.25, 'Somali', 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (5, 'Helmi Nieminen', 'head nurse', 5, NULL, '1999-06-22', 3933.79, 'Swedish', 1);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (6, 'Väinö Heikkinen', 'registered nurse', 6, NULL, '1999-12-09', 3833.73, 'Somali', 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (7, 'Fatima Warsame', 'practical nurse', 7, NULL, '2001-04-15', 3633.73, NULL, 1);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (8, 'Oona Järvinen', 'practical nurse', 5, 3, '2004-05-16', 3533.71, 'Somali', 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (9, 'Jukka Salonen', 'registered nurse', 3, 3, '2006-03-04', 3409.94, NULL, 1);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (10, 'Maija O''Connell', 'registered nurse', 2, 2, '2006-12-10', 3272.40, 'Russian', 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (11, 'Elias Rantanen', 'student nurse', 1, 3, '2007-03-03', 3157.84, 'Swedish', 1);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (12, 'Päivi Hämäläinen', 'registered nurse', 4, 2, '2007-07-10', 3071.10, NULL, 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (13, 'Sven Grönroos', 'registered nurse', 1, 5, '2008-04-02', 3011.22, 'Russian', 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (14, 'Kerttu Ylitalo', 'student nurse', 7, 2, '2009-06-02', 2984.10, 'English, Swedish', 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (15, 'Ilmari Koski', 'practical nurse', 1, 6, '2011-03-01', 2840.51, NULL, 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (16, 'Liisa Ahtisalo', 'student nurse', 3, 3, '2013-09-11', 2603.97, 'English, Swedish', 1);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (17, 'Mikael Öhman', 'registered nurse', 4, 6, '2014-12-24', 2418.46, 'Swedish', 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (18, 'Nea Pitkänen', 'practical nurse', 4, NULL, '2018-11-25', 2406.16, 'Swedish', 1);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (19, 'Tuomas Lehtonen', 'practical nurse', 1, 2, '2019-03-17', 2353.42, 'Swedish', 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (20, 'Zahra Hosseini', 'registered nurse', 2, 6, '2020-01-23', 2243.05, NULL, 1);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (21, 'Veera Tuominen', 'student nurse', 4, 1, '2020-04-11', 2126.59, 'Swedish', 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (22, 'Arvo Saarela', 'practical nurse', 5, 1, '2021-01-16', 2068.55, NULL, 0);
INSERT INTO nurse (nurse_id, full_name, qualification, ward_id, mentor_id, hired_on, monthly_pay_eur, languages, is_part_time) VALUES (23, 'Siiri Hakala', 'midwife', 1, 2, '2022-05-18', 2041.24, 'Somali', 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (1, 'P. Ikonen', 5, '2024-01-03', '2024-01-14', 'planned surgery', 10, 1603.69, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (2, 'T. Björklund', 7, '2024-01-06', '2024-01-25', 'planned surgery', 92, 1917.12, 1);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (3, 'L. Wirkkunen', 4, '2024-01-13', '2024-01-24', 'planned surgery', 97, 785.20, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (4, 'Y. Räsänen', 4, '2024-01-14', '2024-01-20', 'planned surgery', 91, 1680.38, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (5, 'M. D''Amore', 1, '2024-01-17', '2024-01-18', 'observation', 25, 1027.44, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (6, 'I. Paasonen', 5, '2024-01-21', '2024-02-10', 'planned surgery', 6, 1406.65, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (7, 'S. Hietala', 3, '2024-01-25', '2024-02-16', 'emergency', 32, 1939.35, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (8, 'Å. Sundström', 6, '2024-01-29', '2024-01-30', 'planned surgery', 60, 1883.05, 1);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (9, 'S. Ylönen', 4, '2024-02-03', '2024-02-27', 'planned surgery', 22, 548.67, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (10, 'A. Gustafsson', 4, '2024-02-05', '2024-02-29', 'observation', 36, 1144.80, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (11, 'H. Castrén', 5, '2024-02-06', '2024-03-01', 'observation', 10, 1206.44, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (12, 'R. Forsström', 6, '2024-02-07', '2024-02-26', 'planned surgery', 30, 1023.60, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (13, 'B. Qvist', 7, '2024-02-10', '2024-02-14', 'planned surgery', 79, 313.58, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (14, 'L. Eskola', 1, '2024-02-15', '2024-02-20', 'planned surgery', 46, 1498.55, 1);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (15, 'P. Öberg', 1, '2024-02-20', '2024-02-21', 'observation', 45, 1245.63, 1);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (16, 'U. Lindroos', 6, '2024-02-23', '2024-03-15', 'planned surgery', 73, 1128.20, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (17, 'M. Uusitalo', 1, '2024-02-25', '2024-03-06', 'planned surgery', 85, 761.42, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (18, 'E. Kallio', 1, '2024-02-26', '2024-03-15', 'observation', 67, 1915.98, 1);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (19, 'V. Jokela', 3, '2024-02-27', '2024-03-22', 'observation', 58, 1612.71, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (20, 'N. Nordlund', 2, '2024-02-28', '2024-03-17', 'planned surgery', 27, 634.09, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (21, 'K. Toivonen', 7, '2024-02-29', '2024-03-04', 'planned surgery', 83, 761.95, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (22, 'O. Oksanen', 3, '2024-03-04', '2024-03-08', 'observation', 95, 1038.01, 1);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (23, 'T. Väisänen', 3, '2024-03-10', '2024-03-13', 'emergency', 82, 1276.42, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (24, 'K. Aaltonen', 4, '2024-03-16', NULL, 'planned surgery', 84, 1318.07, 1);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (25, 'R. Ärmälä', 4, '2024-03-17', '2024-04-05', 'observation', 61, 363.47, 0);
INSERT INTO patient_stay (stay_id, patient_name, ward_id, admitted_on, discharged_on, reason, age_years, daily_cost_eur, came_by_ambulance) VALUES (26, 'J. Määttä', 6, '2024-03-21', '2024-03-28', 'observation', 42, 316.62, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (1, 2, 1, '2024-03-01', 'early', '07:00', 8.25, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (2, 3, 7, '2024-03-01', 'early', '07:00', 6.0, 15, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (3, 19, 1, '2024-03-01', 'early', '07:00', 10.0, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (4, 6, 6, '2024-03-01', 'late', '14:30', 12.0, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (5, 8, 2, '2024-03-01', 'late', '14:30', 7.75, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (6, 13, 1, '2024-03-01', 'late', '14:30', 8.0, NULL, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (7, 12, 4, '2024-03-01', 'night', '21:15', 7.75, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (8, 11, 2, '2024-03-02', 'early', '07:00', 10.0, 45, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (9, 12, 4, '2024-03-02', 'early', '07:00', 8.0, 20, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (10, 5, 5, '2024-03-02', 'night', '21:15', 8.25, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (11, 17, 4, '2024-03-02', 'night', '21:15', 9.0, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (12, 19, 1, '2024-03-02', 'night', '21:15', 9.0, 50, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (13, 22, 7, '2024-03-02', 'night', '21:15', 9.0, 15, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (14, 2, 2, '2024-03-03', 'late', '14:30', 6.0, 75, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (15, 8, 5, '2024-03-03', 'night', '21:15', 7.75, 30, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (16, 15, 1, '2024-03-03', 'night', '21:15', 10.0, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (17, 21, 4, '2024-03-03', 'night', '21:15', 8.0, NULL, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (18, 22, 7, '2024-03-03', 'night', '21:15', 7.75, 30, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (19, 7, 7, '2024-03-04', 'early', '07:00', 10.0, 20, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (20, 14, 1, '2024-03-04', 'early', '07:00', 9.0, 0, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (21, 16, 7, '2024-03-04', 'early', '07:00', 12.0, NULL, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (22, 17, 4, '2024-03-04', 'early', '07:00', 8.0, 75, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (23, 13, 1, '2024-03-04', 'late', '14:30', 7.5, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (24, 20, 2, '2024-03-04', 'late', '14:30', 9.0, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (25, 3, 3, '2024-03-04', 'night', '21:15', 6.0, 0, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (26, 19, 1, '2024-03-04', 'night', '21:15', 10.0, 50, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (27, 5, 5, '2024-03-05', 'early', '07:00', 7.75, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (28, 7, 7, '2024-03-05', 'early', '07:00', 9.0, 75, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (29, 9, 6, '2024-03-05', 'early', '07:00', 8.25, 15, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (30, 14, 7, '2024-03-05', 'early', '07:00', 8.0, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (31, 16, 3, '2024-03-05', 'early', '07:00', 7.75, 75, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (32, 17, 4, '2024-03-05', 'early', '07:00', 8.25, 15, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (33, 4, 4, '2024-03-05', 'late', '14:30', 7.5, 30, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (34, 11, 1, '2024-03-05', 'late', '14:30', 8.0, 0, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (35, 11, 1, '2024-03-06', 'early', '07:00', 6.0, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (36, 14, 7, '2024-03-06', 'late', '14:30', 7.75, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (37, 16, 6, '2024-03-06', 'late', '14:30', 12.0, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (38, 21, 4, '2024-03-06', 'late', '14:30', 6.0, 20, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (39, 22, 5, '2024-03-06', 'late', '14:30', 7.75, 75, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (40, 3, 7, '2024-03-06', 'night', '21:15', 8.0, 30, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (41, 8, 5, '2024-03-06', 'night', '21:15', 9.0, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (42, 12, 4, '2024-03-06', 'night', '21:15', 6.0, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (43, 18, 1, '2024-03-07', 'early', '07:00', 12.0, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (44, 20, 2, '2024-03-07', 'late', '14:30', 8.0, 75, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (45, 21, 4, '2024-03-07', 'late', '14:30', 9.0, NULL, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (46, 2, 2, '2024-03-08', 'early', '07:00', 10.0, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (47, 9, 3, '2024-03-08', 'early', '07:00', 12.0, 30, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (48, 13, 1, '2024-03-09', 'late', '14:30', 8.25, 20, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (49, 2, 2, '2024-03-09', 'night', '21:15', 6.0, 75, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (50, 17, 4, '2024-03-09', 'night', '21:15', 7.75, 15, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (51, 8, 2, '2024-03-10', 'early', '07:00', 12.0, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (52, 19, 3, '2024-03-10', 'early', '07:00', 8.0, 15, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (53, 21, 4, '2024-03-10', 'early', '07:00', 6.0, 50, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (54, 13, 1, '2024-03-10', 'late', '14:30', 9.0, 15, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (55, 12, 4, '2024-03-10', 'night', '21:15', 9.0, NULL, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (56, 15, 1, '2024-03-10', 'night', '21:15', 10.0, 0, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (57, 17, 4, '2024-03-10', 'night', '21:15', 8.0, 15, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (58, 2, 2, '2024-03-11', 'early', '07:00', 7.5, 45, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (59, 3, 3, '2024-03-11', 'early', '07:00', 9.0, NULL, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (60, 8, 5, '2024-03-11', 'early', '07:00', 6.0, 50, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (61, 7, 7, '2024-03-11', 'late', '14:30', 8.0, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (62, 18, 4, '2024-03-11', 'late', '14:30', 7.5, 15, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (63, 21, 6, '2024-03-11', 'late', '14:30', 8.25, 50, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (64, 5, 5, '2024-03-11', 'night', '21:15', 7.5, 30, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (65, 6, 6, '2024-03-11', 'night', '21:15', 7.75, 50, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (66, 14, 7, '2024-03-11', 'night', '21:15', 8.25, 0, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (67, 11, 3, '2024-03-12', 'early', '07:00', 10.0, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (68, 12, 4, '2024-03-12', 'night', '21:15', 8.25, NULL, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (69, 15, 1, '2024-03-12', 'night', '21:15', 7.75, 30, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (70, 3, 3, '2024-03-13', 'early', '07:00', 10.0, 20, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (71, 4, 4, '2024-03-13', 'early', '07:00', 8.25, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (72, 21, 4, '2024-03-13', 'early', '07:00', 7.5, 75, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (73, 2, 2, '2024-03-13', 'late', '14:30', 8.0, 30, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (74, 18, 4, '2024-03-13', 'late', '14:30', 8.0, 20, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (75, 19, 1, '2024-03-13', 'night', '21:15', 7.5, 15, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (76, 2, 2, '2024-03-14', 'early', '07:00', 8.0, 15, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (77, 3, 3, '2024-03-14', 'early', '07:00', 8.25, NULL, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (78, 5, 5, '2024-03-14', 'early', '07:00', 12.0, 30, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (79, 8, 5, '2024-03-14', 'early', '07:00', 12.0, 0, 1);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (80, 1, 1, '2024-03-14', 'late', '14:30', 10.0, 15, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (81, 14, 7, '2024-03-14', 'late', '14:30', 12.0, 50, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (82, 6, 4, '2024-03-14', 'night', '21:15', 9.0, 0, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (83, 10, 6, '2024-03-14', 'night', '21:15', 10.0, 30, 0);
INSERT INTO shift (shift_id, nurse_id, ward_id, shift_date, shift_kind, begins_at, hours, overtime_min, was_swapped) VALUES (84, 18, 5, '2024-03-14', 'night', '21:15', 8.25, 75, 0);
