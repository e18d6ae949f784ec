CREATE TABLE production (
  production_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  genre TEXT NOT NULL CHECK (genre IN ('children''s play', 'comedy', 'dance', 'drama', 'musical')),
  playwright TEXT,
  premiered_on TEXT NOT NULL,
  running_time_min INTEGER NOT NULL,
  staging_cost_gbp REAL NOT NULL,
  is_in_welsh INTEGER NOT NULL CHECK (is_in_welsh IN (0, 1))
);
CREATE TABLE seat_block (
  block_id INTEGER PRIMARY KEY,
  block_name TEXT NOT NULL UNIQUE,
  level TEXT NOT NULL CHECK (level IN ('balcony', 'box', 'circle', 'stalls')),
  seats INTEGER NOT NULL,
  price_gbp REAL NOT NULL,
  is_step_free INTEGER NOT NULL CHECK (is_step_free IN (0, 1))
);
CREATE TABLE performance (
  performance_id INTEGER PRIMARY KEY,
  production_id INTEGER NOT NULL,
  starts_at TEXT NOT NULL,
  access_service TEXT,
  is_gala INTEGER NOT NULL CHECK (is_gala IN (0, 1)),
  FOREIGN KEY (production_id) REFERENCES production (production_id)
);
CREATE TABLE patron (
  patron_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  town TEXT NOT NULL,
  friend_level TEXT,
  first_booked_on TEXT NOT NULL,
  email TEXT,
  total_donated_gbp REAL NOT NULL
);
CREATE TABLE booking (
  booking_id INTEGER PRIMARY KEY,
  performance_id INTEGER NOT NULL,
  block_id INTEGER NOT NULL,
  patron_id INTEGER NOT NULL,
  booked_at TEXT NOT NULL,
  ticket_count INTEGER NOT NULL,
  concession TEXT NOT NULL CHECK (concession IN ('group', 'none', 'senior', 'student')),
  amount_gbp REAL NOT NULL,
  sales_channel TEXT NOT NULL CHECK (sales_channel IN ('counter', 'phone', 'web')),
  refunded_on TEXT,
  FOREIGN KEY (performance_id) REFERENCES performance (performance_id),
  FOREIGN KEY (block_id) REFERENCES seat_block (block_id),
  FOREIGN KEY (patron_id) REFERENCES patron (patron_id)
);
INSERT INTO production (production_id, title, genre, playwright, premiered_on, running_time_min, staging_cost_gbp, is_in_welsh) VALUES (1, 'The Lighthouse Tenants', 'drama', 'Mared Bevan', '2024-01-19', 142, 38400.00, 0);
INSERT INTO production (production_id, title, genre, playwright, premiered_on, running_time_min, staging_cost_gbp, is_in_welsh) VALUES (2, 'Y Dderwen Gam', 'drama', 'Ifan Llywelyn', '2024-02-09', 118, 29150.00, 1);
INSERT INTO production (production_id, title, genre, playwright, premiered_on, running_time_min, staging_cost_gbp, is_in_welsh) VALUES (3, 'Mrs O''Grady''s Will', 'comedy', 'Colette Farrow', '2024-02-23', 127, 31720.50, 0);
INSERT INTO production (production_id, title, genre, playwright, premiered_on, running_time_min, staging_cost_gbp, is_in_welsh) VALUES (4, 'A Pocketful of Slate', 'musical', 'Dewi Harcourt', '2024-03-15', 156, 84900.00, 0);
INSERT INTO production (production_id, title, genre, playwright, premiered_on, running_time_min, staging_cost_gbp, is_in_welsh) VALUES (5, 'Dawns y Gwynt', 'dance', NULL, '2024-04-05', 83, 26480.00, 1);
INSERT INTO production (production_id, title, genre, playwright, premiered_on, running_time_min, staging_cost_gbp, is_in_welsh) VALUES (6, 'Three Umbrellas', 'comedy', 'Basil Threlfall', '2024-04-26', 109, 22360.00, 0);
INSERT INTO production (production_id, title, genre, playwright, premiered_on, running_time_min, staging_cost_gbp, is_in_welsh) VALUES (7, 'The Dragon under the Pier', 'children''s play', 'Mared Bevan', '2024-05-11', 64, 17995.00, 0);
INSERT INTO production (production_id, title, genre, playwright, premiered_on, running_time_min, staging_cost_gbp, is_in_welsh) VALUES (8, 'Hen Ffordd', 'children''s play', NULL, '2024-06-01', 58, 12310.00, 1);
INSERT INTO production (production_id, title, genre, playwright, premiered_on, running_time_min, staging_cost_gbp, is_in_welsh) VALUES (9, 'Ashes at Aberllyn', 'drama', 'Nesta Vaughan-Prys', '2024-06-21', 171, 41230.00, 0);
INSERT INTO seat_block (block_id, block_name, level, seats, price_gbp, is_step_free) VALUES (1, 'Front Stalls', 'stalls', 96, 34.00, 1);
INSERT INTO seat_block (block_id, block_name, level, seats, price_gbp, is_step_free) VALUES (2, 'Rear Stalls', 'stalls', 142, 26.50, 1);
INSERT INTO seat_block (block_id, block_name, level, seats, price_gbp, is_step_free) VALUES (3, 'Dress Circle Centre', 'circle', 74, 38.50, 0);
INSERT INTO seat_block (block_id, block_name, level, seats, price_gbp, is_step_free) VALUES (4, 'Dress Circle Sides', 'circle', 52, 29.00, 0);
INSERT INTO seat_block (block_id, block_name, level, seats, price_gbp, is_step_free) VALUES (5, 'Upper Circle', 'balcony', 110, 17.50, 0);
INSERT INTO seat_block (block_id, block_name, level, seats, price_gbp, is_step_free) VALUES (6, 'Royal Box', 'box', 6, 62.00, 0);
INSERT INTO seat_block (block_id, block_name, level, seats, price_gbp, is_step_free) VALUES (7, 'Garden Box', 'box', 8, 55.00, 1);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (1, 1, '2024-01-19 19:30', NULL, 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (2, 1, '2024-01-20 20:00', 'audio described', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (3, 1, '2024-01-23 19:30', 'relaxed', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (4, 2, '2024-02-09 14:30', 'audio described', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (5, 2, '2024-02-10 19:30', 'captioned', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (6, 2, '2024-02-13 14:30', NULL, 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (7, 3, '2024-02-23 14:30', 'captioned', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (8, 3, '2024-02-24 19:30', NULL, 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (9, 3, '2024-02-27 20:00', 'captioned', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (10, 4, '2024-03-15 20:00', NULL, 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (11, 4, '2024-03-16 19:30', 'relaxed', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (12, 5, '2024-04-05 20:00', 'relaxed', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (13, 5, '2024-04-06 14:30', 'audio described', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (14, 6, '2024-04-26 19:30', 'captioned', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (15, 6, '2024-04-27 19:30', NULL, 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (16, 7, '2024-05-11 14:30', 'captioned', 1);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (17, 7, '2024-05-12 14:30', 'audio described', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (18, 8, '2024-06-01 14:30', NULL, 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (19, 8, '2024-06-02 14:30', 'audio described', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (20, 9, '2024-06-21 20:00', 'relaxed', 0);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (21, 9, '2024-06-22 20:00', 'audio described', 1);
INSERT INTO performance (performance_id, production_id, starts_at, access_service, is_gala) VALUES (22, 9, '2024-06-25 14:30', 'audio described', 0);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (1, 'Gwenllian Rees', 'Aberteg', 'gold', '2012-03-24', 'gwenllian@llwyfan.example', 0.00);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (2, 'Emyr Treharne', 'Trefelin', NULL, '2012-06-14', 'emyr@llwyfan.example', 0.00);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (3, 'Sioned Watkin', 'Aberteg', 'gold', '2012-10-12', NULL, 0.00);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (4, 'Aled ap Rhys', 'Llanfor', 'silver', '2014-01-27', NULL, 0.00);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (5, 'Phoebe Marchetti', 'Llanfor', 'gold', '2014-04-12', NULL, 0.00);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (6, 'Huw Llewelyn-Jones', 'Porth Glas', 'bronze', '2014-08-12', 'huw@llwyfan.example', 0.00);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (7, 'Lowri Beynon', 'Porth Glas', NULL, '2014-12-17', 'lowri@llwyfan.example', 0.00);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (8, 'Terence O''Malley', 'Trefelin', 'gold', '2018-03-02', 'terence@llwyfan.example', 270.03);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (9, 'Cadi Morgan-Ellis', 'Aberteg', 'gold', '2018-08-07', 'cadi@llwyfan.example', 112.54);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (10, 'Rhodri Pugh', 'Llanfor', NULL, '2019-01-09', 'rhodri@llwyfan.example', 696.88);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (11, 'Delyth Bowen', 'Porth Glas', 'silver', '2019-06-01', NULL, 271.20);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (12, 'Marged Siôn', 'Llanfor', 'gold', '2019-06-18', 'marged@llwyfan.example', 173.08);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (13, 'Kwabena Owusu', 'Aberteg', 'bronze', '2019-07-17', 'kwabena@llwyfan.example', 343.65);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (14, 'Angharad Tudor', 'Trefelin', 'bronze', '2019-08-03', 'angharad@llwyfan.example', 136.38);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (15, 'Geraint Hopkin', 'Aberteg', NULL, '2019-09-10', 'geraint@llwyfan.example', 232.42);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (16, 'Bronwen Lacey', 'Aberteg', NULL, '2020-04-21', NULL, 548.31);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (17, 'Zuzana Blahová', 'Porth Glas', 'bronze', '2020-10-04', NULL, 699.19);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (18, 'Idris Maddock', 'Llanfor', NULL, '2022-03-05', NULL, 175.56);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (19, 'Non Eynon', 'Llanfor', 'bronze', '2023-03-15', 'non@llwyfan.example', 184.92);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (20, 'Meirion Gough', 'Llanfor', 'bronze', '2023-03-31', 'meirion@llwyfan.example', 635.74);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (21, 'Carys d''Abo', 'Aberteg', 'silver', '2023-04-13', NULL, 719.02);
INSERT INTO patron (patron_id, full_name, town, friend_level, first_booked_on, email, total_donated_gbp) VALUES (22, 'Osian Penry', 'Aberteg', NULL, '2023-11-09', 'osian@llwyfan.example', 612.99);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (1, 3, 3, 4, '2023-12-16 11:46', 1, 'senior', 30.80, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (2, 3, 5, 6, '2023-12-18 18:49', 2, 'group', 26.25, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (3, 3, 5, 18, '2023-12-20 17:40', 3, 'senior', 43.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (4, 1, 2, 7, '2023-12-26 11:23', 4, 'group', 79.50, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (5, 3, 5, 10, '2023-12-26 13:48', 3, 'senior', 43.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (6, 1, 1, 14, '2023-12-26 18:18', 1, 'none', 35.50, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (7, 4, 2, 13, '2023-12-28 11:53', 2, 'none', 53.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (8, 3, 2, 5, '2023-12-29 14:15', 4, 'student', 63.60, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (9, 2, 6, 11, '2023-12-29 15:26', 5, 'senior', 249.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (10, 5, 4, 11, '2023-12-31 15:07', 3, 'none', 87.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (11, 3, 4, 11, '2024-01-03 14:08', 4, 'student', 69.60, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (12, 6, 5, 4, '2024-01-03 20:03', 3, 'none', 54.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (13, 2, 1, 14, '2024-01-08 11:14', 2, 'none', 68.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (14, 6, 2, 7, '2024-01-09 09:58', 5, 'none', 132.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (15, 4, 5, 16, '2024-01-12 20:27', 3, 'none', 54.00, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (16, 6, 1, 3, '2024-01-13 10:51', 5, 'none', 171.50, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (17, 8, 5, 13, '2024-01-13 19:05', 8, 'group', 106.50, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (18, 7, 4, 20, '2024-01-14 12:16', 3, 'none', 87.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (19, 4, 5, 3, '2024-01-15 09:43', 1, 'senior', 15.50, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (20, 8, 6, 10, '2024-01-21 13:59', 2, 'none', 124.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (21, 4, 5, 20, '2024-01-21 20:54', 2, 'student', 22.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (22, 7, 1, 10, '2024-01-22 09:38', 2, 'student', 40.80, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (23, 6, 5, 2, '2024-01-25 16:07', 6, 'none', 106.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (24, 9, 1, 4, '2024-01-27 18:34', 6, 'group', 153.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (25, 6, 2, 10, '2024-01-28 14:17', 2, 'none', 53.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (26, 4, 2, 2, '2024-01-31 10:43', 6, 'senior', 127.20, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (27, 9, 5, 4, '2024-02-03 15:13', 2, 'none', 35.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (28, 5, 3, 16, '2024-02-06 09:21', 5, 'student', 117.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (29, 10, 5, 13, '2024-02-06 17:55', 2, 'senior', 28.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (30, 9, 2, 2, '2024-02-11 19:09', 2, 'none', 53.00, 'web', '2024-02-11');
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (31, 8, 5, 16, '2024-02-14 15:23', 2, 'student', 22.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (32, 11, 1, 20, '2024-02-15 20:38', 2, 'none', 68.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (33, 7, 4, 2, '2024-02-17 17:17', 6, 'student', 104.40, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (34, 9, 1, 17, '2024-02-18 11:02', 3, 'student', 61.20, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (35, 11, 3, 20, '2024-02-21 18:08', 1, 'none', 40.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (36, 11, 2, 18, '2024-02-25 13:25', 1, 'student', 15.90, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (37, 12, 2, 1, '2024-02-27 14:19', 2, 'none', 53.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (38, 12, 1, 5, '2024-02-28 15:11', 1, 'none', 34.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (39, 11, 1, 14, '2024-03-07 13:05', 2, 'none', 68.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (40, 11, 3, 8, '2024-03-07 16:59', 4, 'none', 154.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (41, 13, 4, 12, '2024-03-07 19:03', 2, 'senior', 47.90, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (42, 13, 2, 4, '2024-03-15 13:29', 1, 'none', 26.50, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (43, 14, 2, 8, '2024-03-15 14:13', 1, 'student', 15.90, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (44, 15, 1, 18, '2024-03-15 20:57', 3, 'student', 61.20, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (45, 12, 5, 19, '2024-03-16 09:58', 6, 'senior', 85.50, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (46, 13, 7, 19, '2024-03-17 14:20', 4, 'senior', 176.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (47, 12, 6, 6, '2024-03-20 15:00', 6, 'none', 372.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (48, 12, 2, 18, '2024-03-26 11:25', 2, 'none', 54.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (49, 15, 3, 11, '2024-03-26 20:57', 1, 'student', 24.60, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (50, 15, 1, 10, '2024-03-31 20:04', 5, 'none', 171.50, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (51, 15, 3, 20, '2024-04-01 18:50', 3, 'student', 69.30, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (52, 15, 3, 18, '2024-04-03 17:28', 2, 'senior', 63.10, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (53, 17, 4, 6, '2024-04-04 19:38', 2, 'student', 34.80, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (54, 16, 2, 14, '2024-04-06 13:49', 5, 'none', 134.00, 'web', '2024-04-07');
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (55, 15, 1, 1, '2024-04-13 10:55', 2, 'none', 69.50, 'phone', '2024-04-13');
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (56, 16, 5, 9, '2024-04-18 20:03', 1, 'group', 14.62, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (57, 16, 1, 17, '2024-04-19 17:38', 3, 'none', 102.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (58, 14, 5, 13, '2024-04-20 10:36', 6, 'student', 64.50, 'phone', '2024-04-23');
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (59, 16, 2, 7, '2024-04-21 14:13', 5, 'group', 100.88, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (60, 15, 2, 7, '2024-04-21 15:50', 4, 'none', 107.50, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (61, 17, 2, 3, '2024-04-22 11:07', 2, 'none', 54.50, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (62, 16, 5, 9, '2024-04-26 13:32', 3, 'none', 52.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (63, 17, 3, 18, '2024-04-28 12:50', 5, 'none', 194.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (64, 18, 2, 20, '2024-04-30 18:47', 4, 'none', 106.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (65, 17, 4, 20, '2024-05-02 19:31', 2, 'none', 59.50, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (66, 17, 4, 20, '2024-05-08 09:14', 4, 'none', 117.50, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (67, 21, 5, 3, '2024-05-09 09:15', 2, 'senior', 28.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (68, 16, 1, 8, '2024-05-09 09:25', 3, 'none', 102.00, 'counter', '2024-05-11');
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (69, 20, 4, 9, '2024-05-13 09:13', 1, 'student', 17.40, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (70, 22, 4, 13, '2024-05-15 10:40', 2, 'none', 59.50, 'phone', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (71, 22, 2, 11, '2024-05-15 19:29', 2, 'none', 54.50, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (72, 21, 5, 11, '2024-05-15 20:05', 4, 'student', 43.50, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (73, 22, 3, 1, '2024-05-19 10:04', 3, 'none', 117.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (74, 22, 4, 13, '2024-05-22 12:21', 6, 'none', 174.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (75, 21, 6, 2, '2024-05-28 13:03', 2, 'none', 124.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (76, 20, 4, 9, '2024-05-30 15:13', 1, 'student', 18.90, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (77, 19, 1, 7, '2024-05-31 14:53', 6, 'student', 123.90, 'counter', '2024-06-01');
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (78, 20, 2, 6, '2024-06-03 20:20', 4, 'none', 106.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (79, 20, 2, 7, '2024-06-13 09:31', 3, 'none', 81.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (80, 22, 2, 12, '2024-06-17 16:00', 4, 'none', 106.00, 'web', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (81, 21, 5, 4, '2024-06-18 16:40', 1, 'none', 19.00, 'counter', NULL);
INSERT INTO booking (booking_id, performance_id, block_id, patron_id, booked_at, ticket_count, concession, amount_gbp, sales_channel, refunded_on) VALUES (82, 20, 3, 18, '2024-06-19 15:14', 3, 'none', 115.50, 'phone', NULL);
