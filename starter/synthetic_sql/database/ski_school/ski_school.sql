CREATE TABLE instructor (
  instructor_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  discipline TEXT NOT NULL CHECK (discipline IN ('alpine', 'cross-country', 'snowboard', 'telemark')),
  certified_on TEXT NOT NULL,
  daily_wage_eur REAL NOT NULL,
  languages TEXT,
  is_freestyle_coach INTEGER NOT NULL CHECK (is_freestyle_coach IN (0, 1))
);
CREATE TABLE slope (
  slope_id INTEGER PRIMARY KEY,
  slope_name TEXT NOT NULL UNIQUE,
  difficulty TEXT NOT NULL CHECK (difficulty IN ('black', 'blue', 'green', 'red')),
  length_m INTEGER NOT NULL,
  vertical_drop_m INTEGER NOT NULL,
  lift_name TEXT,
  is_floodlit INTEGER NOT NULL CHECK (is_floodlit IN (0, 1))
);
CREATE TABLE course (
  course_id INTEGER PRIMARY KEY,
  course_name TEXT NOT NULL UNIQUE,
  discipline TEXT NOT NULL CHECK (discipline IN ('alpine', 'cross-country', 'snowboard', 'telemark')),
  level TEXT NOT NULL CHECK (level IN ('advanced', 'beginner', 'expert', 'intermediate')),
  instructor_id INTEGER NOT NULL,
  slope_id INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  days INTEGER NOT NULL,
  meets_at TEXT NOT NULL,
  price_eur REAL NOT NULL,
  max_group INTEGER NOT NULL,
  FOREIGN KEY (instructor_id) REFERENCES instructor (instructor_id),
  FOREIGN KEY (slope_id) REFERENCES slope (slope_id)
);
CREATE TABLE guest (
  guest_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  country TEXT NOT NULL,
  birth_date TEXT NOT NULL,
  hotel TEXT,
  height_cm INTEGER NOT NULL,
  is_returning INTEGER NOT NULL CHECK (is_returning IN (0, 1))
);
CREATE TABLE enrolment (
  booking_id INTEGER PRIMARY KEY,
  course_id INTEGER NOT NULL,
  guest_id INTEGER NOT NULL,
  booked_on TEXT NOT NULL,
  paid_eur REAL NOT NULL,
  rental_gear TEXT,
  medal TEXT,
  rating REAL,
  was_cancelled INTEGER NOT NULL CHECK (was_cancelled IN (0, 1)),
  FOREIGN KEY (course_id) REFERENCES course (course_id),
  FOREIGN KEY (guest_id) REFERENCES guest (guest_id)
);
CREATE TABLE accident (
  report_id INTEGER PRIMARY KEY,
  guest_id INTEGER,
  slope_id INTEGER NOT NULL,
  happened_at TEXT NOT NULL,
  injury TEXT NOT NULL CHECK (injury IN ('ankle', 'concussion', 'knee', 'shoulder', 'wrist')),
  rescue_cost_eur REAL,
  was_by_helicopter INTEGER NOT NULL CHECK (was_by_helicopter IN (0, 1)),
  FOREIGN KEY (guest_id) REFERENCES guest (guest_id),
  FOREIGN KEY (slope_id) REFERENCES slope (slope_id)
);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (1, 'Seppi Oberhofer', 'alpine', '2001-12-08', 168.50, 'German, English, Italian', 0);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (2, 'Vroni Kirchmair', 'alpine', '2010-01-16', 151.00, 'German, English', 0);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (3, 'Jannik Plattner', 'snowboard', '2016-12-11', 139.50, 'German', 1);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (4, 'Marlies Fankhauser', 'cross-country', '2008-02-23', 147.25, NULL, 0);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (5, 'Callum MacRae', 'snowboard', '2018-01-07', 134.00, 'English, Gaelic', 1);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (6, 'Luis Tschurtschenthaler', 'telemark', '1998-03-14', 172.75, 'German, Ladin', 0);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (7, 'Tereza Bílková', 'alpine', '2019-12-14', 128.90, 'Czech, English, German', 0);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (8, 'Oisín O''Halloran', 'alpine', '2022-12-10', 112.40, NULL, 1);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (9, 'Gitti Larcher', 'cross-country', '2014-01-25', 143.60, 'German, French', 0);
INSERT INTO instructor (instructor_id, full_name, discipline, certified_on, daily_wage_eur, languages, is_freestyle_coach) VALUES (10, 'Mattia Dell''Antonio', 'alpine', '2012-12-02', 149.80, 'Italian, Ladin, German', 1);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (1, 'Murmelwiese', 'green', 340, 38, 'Zwergenlift', 1);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (2, 'Sonnenhang', 'blue', 1180, 214, 'Almbahn', 0);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (3, 'Hirschkogel Süd', 'blue', 1720, 301, 'Hirschbahn', 0);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (4, 'Gamsleiten', 'red', 2260, 548, 'Hirschbahn', 0);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (5, 'Direttissima', 'black', 1390, 622, 'Gratbahn', 0);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (6, 'Panoramaloipe', 'green', 5400, 95, NULL, 0);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (7, 'Teufelsrinne', 'black', 980, 457, 'Gratbahn', 0);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (8, 'Nachtpiste Dorf', 'blue', 860, 168, 'Dorflift', 1);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (9, 'Funpark ''Bigfoot''', 'red', 610, 121, 'Almbahn', 1);
INSERT INTO slope (slope_id, slope_name, difficulty, length_m, vertical_drop_m, lift_name, is_floodlit) VALUES (10, 'Waldloipe', 'green', 3150, 62, NULL, 1);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (1, 'Snow Mice', 'alpine', 'beginner', 2, 1, '2025-01-06', 5, '10:00', 193.10, 4);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (2, 'Turbo Kids', 'alpine', 'intermediate', 7, 2, '2025-01-06', 5, '13:15', 74.60, 7);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (3, 'Parallel at Last', 'alpine', 'beginner', 8, 2, '2025-01-13', 4, '09:30', 225.20, 22);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (4, 'Carving Clinic', 'alpine', 'advanced', 1, 4, '2025-01-13', 3, '09:00', 275.70, 12);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (5, 'Steep & Deep', 'alpine', 'expert', 10, 5, '2025-01-20', 2, '10:00', 234.80, 16);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (6, 'First Board', 'snowboard', 'beginner', 5, 1, '2025-01-06', 5, '10:00', 282.70, 11);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (7, 'Park Session', 'snowboard', 'advanced', 3, 9, '2025-01-20', 3, '10:00', 189.60, 15);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (8, 'Skating Step', 'cross-country', 'intermediate', 9, 6, '2025-01-13', 4, '09:30', 154.40, 19);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (9, 'Classic Glide', 'cross-country', 'beginner', 4, 10, '2025-01-27', 5, '09:30', 258.80, 20);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (10, 'Knee to Ski', 'telemark', 'intermediate', 6, 3, '2025-02-03', 3, '09:00', 207.30, 9);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (11, 'Seniors'' Morning Turns', 'alpine', 'intermediate', 1, 2, '2025-02-03', 5, '09:30', 209.70, 10);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (12, 'Ladies'' Powder Days', 'alpine', 'expert', 2, 7, '2025-02-10', 2, '10:00', 301.10, 21);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (13, 'Carnival Week Minis', 'alpine', 'beginner', 7, 1, '2025-03-03', 5, '09:00', 65.70, 5);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (14, 'Board & Bruises', 'snowboard', 'intermediate', 3, 8, '2025-02-17', 4, '10:00', 220.40, 8);
INSERT INTO course (course_id, course_name, discipline, level, instructor_id, slope_id, first_day, days, meets_at, price_eur, max_group) VALUES (15, 'Full Moon Tour', 'cross-country', 'advanced', 9, 10, '2025-02-12', 1, '17:30', 318.70, 13);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (1, 'Wibke Thomsen', 'Germany', '1973-06-09', 'Chalet Murmel', 189, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (2, 'Floris de Bruijn', 'Netherlands', '1980-01-04', NULL, 186, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (3, 'Agnetha Lund', 'Denmark', '2010-03-17', NULL, 181, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (4, 'Harriet Pym', 'United Kingdom', '1997-08-08', 'Lisl''s Pension', 191, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (5, 'Jonte Thomsen', 'Germany', '1986-05-31', 'Lisl''s Pension', 178, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (6, 'Marek Sokół', 'Poland', '2002-06-26', 'Alpenrose', 193, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (7, 'Zuzia Sokół', 'Poland', '2001-10-24', 'Gasthof Post', 188, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (8, 'Guido van Aken', 'Belgium', '2003-11-20', 'Alpenrose', 168, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (9, 'Tamsin O''Rourke', 'Ireland', '2006-03-31', 'Alpenrose', 149, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (10, 'Bertil Nyqvist', 'Sweden', '1983-09-03', NULL, 184, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (11, 'Freya Lund', 'Denmark', '1960-09-16', 'Gasthof Post', 163, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (12, 'Ottmar Hiebl', 'Germany', '1982-01-15', 'Gasthof Post', 161, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (13, 'Kasia Lewandowska', 'Poland', '1995-06-01', 'Hotel Gratblick', 170, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (14, 'Dr. Anselm Voß', 'Germany', '1961-11-18', 'Hotel Gratblick', 175, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (15, 'Pippa Pym', 'United Kingdom', '1955-08-07', 'Alpenrose', 159, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (16, 'Ruud Teunissen', 'Netherlands', '1987-06-25', 'Chalet Murmel', 198, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (17, 'Cosima Hiebl', 'Germany', '1972-05-11', NULL, 194, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (18, 'Elodie D''Haene', 'Belgium', '2012-07-17', 'Alpenrose', 160, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (19, 'Søren Brix', 'Denmark', '1989-05-19', 'Lisl''s Pension', 156, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (20, 'Hanka Dudová', 'Czechia', '1984-01-09', 'Hotel Gratblick', 154, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (21, 'Nils Nyqvist', 'Sweden', '1974-09-06', 'Chalet Murmel', 152, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (22, 'Gemma Wainwright', 'United Kingdom', '2000-06-15', 'Alpenrose', 171, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (23, 'Laurenz Voß', 'Germany', '1971-08-10', NULL, 173, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (24, 'Mirthe Teunissen', 'Netherlands', '1999-10-16', 'Alpenrose', 166, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (25, 'Jarek Duda', 'Czechia', '1975-06-20', 'Chalet Murmel', 183, 0);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (26, 'Ingeborg Brix', 'Denmark', '1994-04-04', 'Alpenrose', 164, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (27, 'Théo D''Haene', 'Belgium', '2002-09-21', NULL, 196, 1);
INSERT INTO guest (guest_id, full_name, country, birth_date, hotel, height_cm, is_returning) VALUES (28, 'Saskia Rütten', 'Germany', '1977-09-08', 'Lisl''s Pension', 151, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (1, 1, 3, '2024-11-13', 173.79, 'helmet', 'bronze', 6.0, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (2, 1, 5, '2024-12-04', 173.76, 'full set', 'bronze', 8.1, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (3, 1, 13, '2025-01-02', 193.04, 'skis and boots', 'bronze', 9.8, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (4, 1, 14, '2024-11-23', 193.01, NULL, NULL, NULL, 1);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (5, 1, 16, '2024-12-28', 192.98, 'board', NULL, 7.1, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (6, 1, 18, '2024-11-12', 192.95, 'skis and boots', 'silver', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (7, 1, 23, '2025-01-04', 192.92, 'full set', 'gold', 6.7, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (8, 2, 2, '2024-12-09', 74.39, 'helmet', NULL, 7.7, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (9, 2, 4, '2024-11-25', 74.36, 'board', NULL, NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (10, 2, 6, '2024-12-30', 74.33, 'skis and boots', NULL, NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (11, 2, 9, '2024-12-30', 74.30, 'helmet', 'gold', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (12, 2, 11, '2024-11-16', 74.27, 'board', NULL, 2.1, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (13, 2, 12, '2024-11-27', 66.78, 'full set', 'bronze', 9.6, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (14, 2, 14, '2024-11-24', 74.21, NULL, 'silver', 2.7, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (15, 2, 20, '2024-11-19', 66.72, 'helmet', 'bronze', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (16, 2, 22, '2024-10-24', 74.15, 'full set', NULL, NULL, 1);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (17, 6, 2, '2024-12-12', 253.95, 'full set', 'gold', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (18, 6, 8, '2024-11-13', 282.19, 'helmet', 'gold', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (19, 6, 11, '2024-11-18', 282.16, 'helmet', 'silver', 9.4, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (20, 6, 13, '2024-12-27', 253.86, 'full set', 'gold', 2.2, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (21, 6, 20, '2024-12-27', 253.83, 'skis and boots', NULL, 8.2, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (22, 6, 21, '2024-11-29', 282.07, 'full set', 'bronze', 3.8, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (23, 6, 25, '2024-10-23', 253.77, 'skis and boots', 'gold', 7.3, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (24, 3, 3, '2024-12-24', 224.51, 'full set', 'bronze', 9.3, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (25, 3, 4, '2024-11-15', 224.48, 'board', 'bronze', 7.9, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (26, 3, 6, '2024-12-20', 201.93, 'helmet', 'bronze', 4.1, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (27, 3, 11, '2024-11-26', 224.42, 'board', 'silver', 4.5, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (28, 3, 22, '2025-01-08', 224.39, 'full set', 'silver', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (29, 3, 25, '2024-12-30', 224.36, NULL, 'silver', 4.8, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (30, 4, 3, '2024-11-30', 274.83, 'full set', 'gold', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (31, 4, 8, '2025-01-07', 274.80, 'helmet', 'silver', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (32, 4, 11, '2024-12-01', 274.77, NULL, 'gold', 8.5, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (33, 8, 2, '2024-12-21', 153.44, 'skis and boots', 'silver', 8.0, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (34, 8, 11, '2024-11-06', 153.41, 'skis and boots', 'silver', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (35, 8, 16, '2024-12-21', 153.38, 'skis and boots', 'silver', 8.3, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (36, 5, 8, '2024-12-24', 233.75, 'skis and boots', NULL, 5.5, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (37, 5, 9, '2024-12-28', 233.72, 'full set', 'gold', 1.6, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (38, 5, 11, '2025-01-13', 233.69, 'board', NULL, 4.9, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (39, 5, 14, '2024-11-15', 233.66, 'full set', 'gold', 4.6, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (40, 5, 15, '2025-01-05', 233.63, 'full set', 'silver', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (41, 5, 16, '2024-11-12', 210.12, 'board', 'silver', 2.4, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (42, 5, 19, '2024-12-09', 233.57, NULL, 'gold', 5.8, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (43, 5, 26, '2024-12-09', 210.06, 'skis and boots', 'gold', 2.5, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (44, 7, 20, '2024-12-07', 188.31, NULL, 'silver', 3.3, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (45, 7, 22, '2024-12-16', 188.28, 'skis and boots', 'gold', 1.9, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (46, 9, 4, '2024-12-09', 257.45, NULL, 'gold', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (47, 9, 13, '2024-12-29', 257.42, 'skis and boots', NULL, 5.3, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (48, 9, 15, '2024-12-29', 257.39, NULL, 'bronze', 3.4, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (49, 10, 8, '2025-01-18', 185.13, 'board', 'bronze', 9.1, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (50, 10, 11, '2025-01-22', 205.83, 'board', 'bronze', 1.5, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (51, 10, 14, '2024-12-24', 205.80, 'helmet', 'silver', 3.1, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (52, 10, 18, '2025-01-01', 205.77, 'full set', NULL, NULL, 1);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (53, 11, 12, '2024-11-29', 208.14, 'board', 'silver', 6.5, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (54, 11, 14, '2024-12-22', 208.11, 'skis and boots', 'gold', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (55, 11, 18, '2025-01-30', 208.08, 'full set', 'silver', 2.6, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (56, 15, 7, '2025-01-17', 317.05, 'full set', 'silver', 4.3, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (57, 15, 13, '2025-01-01', 317.02, 'skis and boots', 'gold', 9.7, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (58, 15, 20, '2025-02-07', 316.99, 'helmet', 'bronze', 6.4, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (59, 15, 22, '2024-12-10', 316.96, 'board', NULL, NULL, 1);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (60, 14, 9, '2025-01-20', 218.63, 'helmet', NULL, 6.6, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (61, 14, 20, '2024-12-20', 218.60, 'skis and boots', 'gold', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (62, 13, 3, '2025-01-22', 57.30, 'skis and boots', 'bronze', NULL, 0);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (63, 13, 10, '2025-01-25', 63.84, 'full set', NULL, NULL, 1);
INSERT INTO enrolment (booking_id, course_id, guest_id, booked_on, paid_eur, rental_gear, medal, rating, was_cancelled) VALUES (64, 13, 13, '2024-12-25', 57.24, 'helmet', 'bronze', NULL, 0);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (1, 4, 5, '2025-01-07 11:20', 'knee', 1340.00, 1);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (2, 9, 2, '2025-01-09 14:05', 'wrist', 185.50, 0);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (3, NULL, 7, '2025-01-15 10:50', 'shoulder', 2260.75, 1);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (4, 12, 9, '2025-01-21 15:30', 'wrist', NULL, 0);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (5, 16, 4, '2025-01-30 13:40', 'ankle', 410.20, 0);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (6, 21, 8, '2025-02-04 19:10', 'concussion', 362.00, 0);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (7, NULL, 5, '2025-02-11 12:25', 'knee', 1785.40, 1);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (8, 2, 3, '2025-02-18 09:55', 'ankle', NULL, 0);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (9, 14, 7, '2025-03-04 11:45', 'concussion', 1912.60, 1);
INSERT INTO accident (report_id, guest_id, slope_id, happened_at, injury, rescue_cost_eur, was_by_helicopter) VALUES (10, 25, 1, '2025-03-05 10:15', 'wrist', 96.80, 0);
