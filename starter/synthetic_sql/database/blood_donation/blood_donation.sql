CREATE TABLE donor (
  donor_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  blood_group TEXT NOT NULL CHECK (blood_group IN ('A+', 'A-', 'AB+', 'AB-', 'B+', 'B-', 'O+', 'O-')),
  birth_date TEXT NOT NULL,
  province TEXT NOT NULL,
  weight_kg REAL NOT NULL,
  email TEXT,
  is_first_time INTEGER NOT NULL CHECK (is_first_time IN (0, 1))
);
CREATE TABLE collection_site (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT NOT NULL UNIQUE,
  site_type TEXT NOT NULL CHECK (site_type IN ('fixed centre', 'hospital', 'mobile unit', 'sports hall', 'university')),
  city TEXT NOT NULL,
  couches INTEGER NOT NULL,
  opened_on TEXT,
  is_weekend_open INTEGER NOT NULL CHECK (is_weekend_open IN (0, 1))
);
CREATE TABLE nurse (
  nurse_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  shift_pattern TEXT NOT NULL CHECK (shift_pattern IN ('afternoon', 'mobile', 'morning')),
  site_id INTEGER NOT NULL,
  licence_until TEXT NOT NULL,
  monthly_pay_eur REAL NOT NULL,
  FOREIGN KEY (site_id) REFERENCES collection_site (site_id)
);
CREATE TABLE donation (
  donation_id INTEGER PRIMARY KEY,
  donor_id INTEGER NOT NULL,
  site_id INTEGER NOT NULL,
  nurse_id INTEGER NOT NULL,
  donated_at TEXT NOT NULL,
  component TEXT NOT NULL CHECK (component IN ('plasma', 'platelets', 'whole blood')),
  volume_ml INTEGER,
  haemoglobin_g_dl REAL NOT NULL,
  remark TEXT,
  was_accepted INTEGER NOT NULL CHECK (was_accepted IN (0, 1)),
  FOREIGN KEY (donor_id) REFERENCES donor (donor_id),
  FOREIGN KEY (site_id) REFERENCES collection_site (site_id),
  FOREIGN KEY (nurse_id) REFERENCES nurse (nurse_id)
);
CREATE TABLE hospital_order (
  order_id INTEGER PRIMARY KEY,
  hospital TEXT NOT NULL,
  blood_group TEXT NOT NULL CHECK (blood_group IN ('A+', 'A-', 'AB+', 'B+', 'O+', 'O-')),
  ordered_on TEXT NOT NULL,
  units INTEGER NOT NULL,
  delivered_at TEXT,
  urgency TEXT NOT NULL CHECK (urgency IN ('emergency', 'routine', 'urgent'))
);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (1, 'Iker Etxeberria', 'O+', '1960-04-11', 'Gipuzkoa', 89.8, 'iker@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (2, 'Nuria Llorente', 'AB-', '1986-01-15', 'Bizkaia', 74.6, 'nuria@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (3, 'Joaquín Peña', 'B+', '1974-10-26', 'Navarra', 63.5, NULL, 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (4, 'Begoña Zubiri', 'B-', '1997-03-10', 'Navarra', 79.6, 'begona@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (5, 'Aitana Roldán', 'O-', '1972-02-03', 'Gipuzkoa', 93.6, NULL, 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (6, 'Álvaro Cifuentes', 'A+', '1967-05-23', 'La Rioja', 82.0, 'alvaro@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (7, 'Montserrat Pujol', 'O+', '1968-07-28', 'Bizkaia', 92.2, 'montserrat@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (8, 'Ramón Iglesias', 'AB+', '1962-07-21', 'La Rioja', 101.3, NULL, 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (9, 'Lucía Cabañas', 'A-', '1960-12-05', 'Navarra', 75.4, 'lucia@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (10, 'Xabier Goñi', 'B+', '1971-02-09', 'Navarra', 60.9, 'xabier@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (11, 'Patricia O''Donnell', 'B+', '1965-12-26', 'La Rioja', 102.2, NULL, 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (12, 'Esteban Núñez', 'A-', '1968-10-22', 'La Rioja', 99.1, 'esteban@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (13, 'Marina Sáez', 'B+', '1994-11-02', 'Navarra', 96.1, NULL, 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (14, 'Gorka Urkiza', 'O-', '1970-06-15', 'La Rioja', 74.8, NULL, 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (15, 'Pilar Ferrer', 'O+', '1964-11-23', 'Navarra', 100.5, 'pilar@correo.example', 1);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (16, 'Andrés Belmonte', 'O+', '2000-08-09', 'Bizkaia', 69.6, 'andres@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (17, 'Itziar Mendia', 'A-', '1984-02-05', 'Gipuzkoa', 99.5, 'itziar@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (18, 'Rosa Güell', 'A+', '1966-09-15', 'Navarra', 80.8, NULL, 1);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (19, 'Dolores Tormo', 'AB-', '1961-07-09', 'Zaragoza', 58.3, 'dolores@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (20, 'Matías Carrión', 'O-', '2000-02-16', 'Bizkaia', 76.2, 'matias@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (21, 'Elena D''Ors', 'B-', '2003-04-03', 'Zaragoza', 101.7, 'elena@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (22, 'Ibon Larrañaga', 'O+', '1979-09-02', 'Gipuzkoa', 99.2, 'ibon@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (23, 'Carmen Lozano', 'A-', '1987-11-17', 'La Rioja', 89.4, 'carmen@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (24, 'Sergi Vidal', 'B+', '1960-12-10', 'Bizkaia', 56.5, 'sergi@correo.example', 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (25, 'Yolanda Prieto', 'AB+', '1995-07-13', 'Bizkaia', 53.7, NULL, 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (26, 'Unai Aranburu', 'O+', '1995-01-19', 'Bizkaia', 71.0, NULL, 0);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (27, 'Noelia Castaño', 'B+', '1994-06-03', 'Navarra', 93.2, 'noelia@correo.example', 1);
INSERT INTO donor (donor_id, full_name, blood_group, birth_date, province, weight_kg, email, is_first_time) VALUES (28, 'Fermín Otxoa', 'A+', '1971-06-15', 'Bizkaia', 102.0, 'fermin@correo.example', 1);
INSERT INTO collection_site (site_id, site_name, site_type, city, couches, opened_on, is_weekend_open) VALUES (1, 'Centro Ensanche', 'fixed centre', 'Bilbao', 14, '1996-04-12', 1);
INSERT INTO collection_site (site_id, site_name, site_type, city, couches, opened_on, is_weekend_open) VALUES (2, 'Hospital San Fermín', 'hospital', 'Pamplona', 9, '2003-10-06', 0);
INSERT INTO collection_site (site_id, site_name, site_type, city, couches, opened_on, is_weekend_open) VALUES (3, 'Bus Rojo 1', 'mobile unit', 'Bilbao', 4, NULL, 1);
INSERT INTO collection_site (site_id, site_name, site_type, city, couches, opened_on, is_weekend_open) VALUES (4, 'Bus Rojo 2', 'mobile unit', 'Logroño', 5, NULL, 0);
INSERT INTO collection_site (site_id, site_name, site_type, city, couches, opened_on, is_weekend_open) VALUES (5, 'Campus Leioa', 'university', 'Leioa', 6, '2012-09-17', 0);
INSERT INTO collection_site (site_id, site_name, site_type, city, couches, opened_on, is_weekend_open) VALUES (6, 'Plaça d''Aragó', 'fixed centre', 'Zaragoza', 11, '2008-02-25', 1);
INSERT INTO collection_site (site_id, site_name, site_type, city, couches, opened_on, is_weekend_open) VALUES (7, 'Polideportivo Antiguo', 'sports hall', 'Donostia', 8, '2019-11-30', 1);
INSERT INTO nurse (nurse_id, full_name, shift_pattern, site_id, licence_until, monthly_pay_eur) VALUES (1, 'Olatz Barrenetxea', 'morning', 1, '2027-03-01', 2345.80);
INSERT INTO nurse (nurse_id, full_name, shift_pattern, site_id, licence_until, monthly_pay_eur) VALUES (2, 'Tomás Quiroga', 'afternoon', 1, '2026-11-15', 2190.40);
INSERT INTO nurse (nurse_id, full_name, shift_pattern, site_id, licence_until, monthly_pay_eur) VALUES (3, 'Inmaculada Rey', 'morning', 2, '2028-05-20', 2588.10);
INSERT INTO nurse (nurse_id, full_name, shift_pattern, site_id, licence_until, monthly_pay_eur) VALUES (4, 'Jon Ander Ruiz', 'mobile', 3, '2026-08-09', 2075.00);
INSERT INTO nurse (nurse_id, full_name, shift_pattern, site_id, licence_until, monthly_pay_eur) VALUES (5, 'Sagrario Pascual', 'mobile', 4, '2027-12-31', 2210.65);
INSERT INTO nurse (nurse_id, full_name, shift_pattern, site_id, licence_until, monthly_pay_eur) VALUES (6, 'Nagore Irizar', 'afternoon', 5, '2029-02-14', 1980.20);
INSERT INTO nurse (nurse_id, full_name, shift_pattern, site_id, licence_until, monthly_pay_eur) VALUES (7, 'César Lafuente', 'morning', 6, '2027-06-18', 2402.35);
INSERT INTO nurse (nurse_id, full_name, shift_pattern, site_id, licence_until, monthly_pay_eur) VALUES (8, 'Blanca Ochoa de Eribe', 'afternoon', 7, '2028-10-05', 2123.75);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (1, 5, 4, 5, '2023-06-04 09:56', 'whole blood', 469, 16.28, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (2, 12, 6, 7, '2023-06-10 14:54', 'whole blood', 455, 15.59, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (3, 14, 7, 8, '2023-06-12 17:06', 'platelets', NULL, 16.18, 'donor''s arm bruised', 0);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (4, 11, 3, 4, '2023-07-05 09:21', 'platelets', 447, 14.51, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (5, 26, 6, 7, '2023-07-06 19:37', 'whole blood', 617, 16.35, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (6, 7, 6, 7, '2023-07-09 19:59', 'whole blood', 509, 16.82, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (7, 3, 3, 4, '2023-07-13 13:34', 'whole blood', 553, 15.07, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (8, 4, 1, 2, '2023-07-16 13:53', 'platelets', 436, 14.93, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (9, 10, 3, 4, '2023-07-17 19:18', 'plasma', 586, 16.16, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (10, 24, 7, 8, '2023-07-19 09:52', 'whole blood', 488, 12.44, 'low iron', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (11, 20, 1, 2, '2023-07-21 09:09', 'platelets', 528, 16.53, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (12, 6, 3, 4, '2023-07-28 16:55', 'whole blood', NULL, 15.2, 'left arm only', 0);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (13, 19, 3, 4, '2023-08-06 14:42', 'whole blood', 470, 14.15, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (14, 13, 7, 8, '2023-08-14 18:37', 'whole blood', 480, 15.63, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (15, 23, 6, 7, '2023-08-15 18:49', 'whole blood', 612, 13.99, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (16, 22, 3, 4, '2023-08-17 13:57', 'plasma', 505, 13.85, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (17, 9, 6, 7, '2023-08-18 09:47', 'whole blood', NULL, 15.45, 'donor''s arm bruised', 0);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (18, 14, 1, 2, '2023-08-19 18:03', 'whole blood', 532, 16.21, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (19, 2, 6, 7, '2023-08-22 18:20', 'whole blood', 406, 12.68, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (20, 5, 5, 6, '2023-09-04 13:16', 'whole blood', 612, 16.91, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (21, 8, 4, 5, '2023-09-08 16:21', 'plasma', 494, 12.6, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (22, 26, 1, 2, '2023-09-11 12:53', 'whole blood', 612, 16.9, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (23, 17, 3, 4, '2023-09-17 18:22', 'plasma', 416, 16.41, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (24, 11, 1, 1, '2023-09-18 19:00', 'whole blood', 397, 14.95, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (25, 25, 7, 8, '2023-09-20 12:39', 'whole blood', 575, 13.81, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (26, 3, 1, 2, '2023-09-26 12:35', 'plasma', 468, 17.57, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (27, 10, 5, 6, '2023-09-27 17:00', 'platelets', 480, 16.64, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (28, 7, 2, 3, '2023-10-01 14:06', 'plasma', 449, 13.52, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (29, 12, 6, 7, '2023-10-02 15:32', 'whole blood', 510, 16.67, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (30, 20, 1, 1, '2023-10-03 15:28', 'plasma', 511, 16.51, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (31, 24, 4, 5, '2023-10-05 19:20', 'platelets', NULL, 13.27, NULL, 0);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (32, 4, 6, 7, '2023-10-07 14:33', 'whole blood', 492, 14.53, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (33, 6, 3, 4, '2023-10-12 16:43', 'whole blood', 487, 17.03, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (34, 13, 3, 4, '2023-10-22 15:25', 'whole blood', 561, 17.27, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (35, 14, 6, 7, '2023-10-26 13:51', 'whole blood', 567, 12.31, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (36, 21, 1, 1, '2023-10-27 12:34', 'plasma', 541, 13.02, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (37, 9, 6, 7, '2023-10-28 11:59', 'whole blood', 586, 14.07, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (38, 22, 1, 2, '2023-11-01 16:51', 'platelets', 580, 13.61, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (39, 1, 6, 7, '2023-11-03 14:39', 'whole blood', NULL, 15.25, 'left arm only', 0);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (40, 8, 1, 2, '2023-11-11 19:24', 'whole blood', 437, 12.62, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (41, 19, 4, 5, '2023-11-18 19:37', 'platelets', 507, 12.69, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (42, 5, 4, 5, '2023-11-25 16:42', 'whole blood', 399, 15.75, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (43, 26, 3, 4, '2023-11-26 16:16', 'whole blood', 383, 17.43, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (44, 2, 6, 7, '2023-11-27 13:35', 'whole blood', 453, 12.42, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (45, 25, 1, 1, '2023-11-28 19:03', 'whole blood', 465, 15.82, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (46, 16, 1, 1, '2023-12-04 14:35', 'platelets', 459, 16.83, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (47, 7, 1, 2, '2023-12-15 17:14', 'whole blood', 476, 15.54, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (48, 6, 1, 1, '2023-12-25 15:24', 'platelets', 470, 14.66, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (49, 17, 3, 4, '2023-12-30 15:36', 'whole blood', 563, 15.41, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (50, 4, 7, 8, '2024-01-04 10:29', 'whole blood', 548, 15.9, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (51, 15, 1, 1, '2024-01-06 09:21', 'whole blood', NULL, 14.42, 'donor''s arm bruised', 0);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (52, 18, 1, 2, '2024-01-08 11:04', 'plasma', 486, 12.81, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (53, 23, 1, 1, '2024-01-12 12:00', 'whole blood', 531, 14.19, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (54, 8, 2, 3, '2024-01-15 12:11', 'whole blood', 586, 12.34, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (55, 1, 3, 4, '2024-01-21 17:06', 'whole blood', 605, 12.2, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (56, 13, 6, 7, '2024-01-23 15:55', 'whole blood', 477, 12.25, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (57, 5, 1, 1, '2024-01-25 16:34', 'whole blood', 409, 12.96, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (58, 10, 4, 5, '2024-01-30 14:55', 'whole blood', 486, 16.79, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (59, 3, 5, 6, '2024-01-31 18:06', 'whole blood', 427, 13.4, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (60, 14, 1, 1, '2024-02-01 09:42', 'whole blood', 508, 12.16, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (61, 22, 6, 7, '2024-02-03 14:46', 'whole blood', NULL, 17.55, NULL, 0);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (62, 19, 6, 7, '2024-02-10 16:06', 'whole blood', 518, 17.32, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (63, 16, 7, 8, '2024-02-13 16:09', 'whole blood', 390, 13.71, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (64, 7, 7, 8, '2024-02-16 18:12', 'platelets', 515, 17.13, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (65, 2, 3, 4, '2024-02-19 12:46', 'plasma', 519, 16.15, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (66, 6, 3, 4, '2024-02-25 19:31', 'platelets', 395, 13.17, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (67, 25, 3, 4, '2024-03-03 13:20', 'platelets', 401, 13.04, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (68, 24, 1, 1, '2024-03-04 19:45', 'plasma', 477, 13.45, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (69, 9, 5, 6, '2024-03-08 10:33', 'whole blood', 537, 16.87, 'donor''s arm bruised', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (70, 21, 2, 3, '2024-03-30 18:53', 'platelets', 492, 14.05, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (71, 20, 1, 1, '2024-03-31 16:59', 'whole blood', 464, 14.23, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (72, 23, 2, 3, '2024-04-09 14:41', 'whole blood', 471, 13.98, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (73, 13, 6, 7, '2024-04-13 15:42', 'whole blood', NULL, 13.19, NULL, 0);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (74, 16, 2, 3, '2024-04-15 19:11', 'platelets', 422, 16.07, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (75, 7, 5, 6, '2024-04-21 11:33', 'whole blood', 444, 13.48, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (76, 5, 1, 1, '2024-04-23 16:16', 'whole blood', 587, 12.58, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (77, 1, 6, 7, '2024-04-27 12:20', 'plasma', 428, 13.91, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (78, 12, 7, 8, '2024-05-09 09:26', 'whole blood', 422, 17.6, 'left arm only', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (79, 2, 5, 6, '2024-05-24 11:50', 'plasma', 613, 12.27, NULL, 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (80, 6, 1, 1, '2024-06-02 19:42', 'whole blood', NULL, 13.33, NULL, 0);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (81, 26, 1, 1, '2024-06-03 10:10', 'plasma', 511, 15.5, 'dizzy afterwards', 1);
INSERT INTO donation (donation_id, donor_id, site_id, nurse_id, donated_at, component, volume_ml, haemoglobin_g_dl, remark, was_accepted) VALUES (82, 14, 1, 1, '2024-06-14 11:33', 'platelets', NULL, 12.89, NULL, 0);
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (1, 'Clínica Ebro', 'B+', '2024-01-04', 54, '2024-01-04 20:00', 'emergency');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (2, 'Hospital San Fermín', 'O+', '2024-01-27', 57, '2024-01-27 11:40', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (3, 'Hospital de Cruces', 'A+', '2024-01-29', 64, NULL, 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (4, 'Hospital Donostia', 'AB+', '2024-01-30', 33, '2024-01-30 17:50', 'urgent');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (5, 'Hospital de Cruces', 'A+', '2024-01-31', 31, '2024-01-31 18:35', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (6, 'Clínica Ebro', 'O+', '2024-02-02', 3, '2024-02-02 13:40', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (7, 'Hospital Donostia', 'A-', '2024-02-06', 25, '2024-02-06 22:20', 'emergency');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (8, 'Hospital San Fermín', 'A+', '2024-02-10', 17, '2024-02-10 18:25', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (9, 'Hospital Donostia', 'O+', '2024-02-12', 52, '2024-02-12 10:30', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (10, 'Hospital de Cruces', 'O-', '2024-02-16', 34, '2024-02-16 16:55', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (11, 'Hospital San Fermín', 'AB+', '2024-02-25', 37, '2024-02-25 10:55', 'urgent');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (12, 'Clínica Ebro', 'B+', '2024-02-27', 21, '2024-02-27 08:30', 'urgent');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (13, 'Clínica Ebro', 'AB+', '2024-02-29', 30, '2024-02-29 08:35', 'urgent');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (14, 'Hospital Donostia', 'AB+', '2024-03-04', 36, '2024-03-04 11:35', 'urgent');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (15, 'Clínica Ebro', 'O-', '2024-03-10', 40, '2024-03-10 15:40', 'urgent');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (16, 'Hospital Donostia', 'A-', '2024-03-11', 46, '2024-03-11 12:50', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (17, 'Hospital Donostia', 'B+', '2024-03-22', 6, NULL, 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (18, 'Clínica Ebro', 'O+', '2024-04-02', 28, '2024-04-02 15:00', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (19, 'Clínica Ebro', 'A-', '2024-04-06', 56, '2024-04-06 13:00', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (20, 'Clínica Ebro', 'A+', '2024-04-09', 26, '2024-04-09 20:50', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (21, 'Hospital Donostia', 'AB+', '2024-05-03', 58, '2024-05-03 19:10', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (22, 'Hospital San Fermín', 'B+', '2024-05-31', 9, '2024-05-31 19:35', 'routine');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (23, 'Hospital de Cruces', 'A-', '2024-06-01', 60, NULL, 'urgent');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (24, 'Hospital San Fermín', 'A-', '2024-06-07', 18, '2024-06-07 16:35', 'urgent');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (25, 'Hospital de Cruces', 'AB+', '2024-06-16', 27, '2024-06-16 09:05', 'urgent');
INSERT INTO hospital_order (order_id, hospital, blood_group, ordered_on, units, delivered_at, urgency) VALUES (26, 'Clínica Ebro', 'O-', '2024-06-20', 53, '2024-06-20 16:35', 'urgent');
