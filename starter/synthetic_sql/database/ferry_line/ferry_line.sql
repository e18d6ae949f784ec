CREATE TABLE port (
  port_id INTEGER PRIMARY KEY,
  port_name TEXT NOT NULL UNIQUE,
  island TEXT,
  quay_length_m INTEGER NOT NULL,
  inhabitants INTEGER NOT NULL,
  has_waiting_room INTEGER NOT NULL CHECK (has_waiting_room IN (0, 1))
);
CREATE TABLE vessel (
  vessel_id INTEGER PRIMARY KEY,
  vessel_name TEXT NOT NULL UNIQUE,
  propulsion TEXT NOT NULL CHECK (propulsion IN ('battery', 'diesel', 'hybrid', 'hydrogen')),
  built_on TEXT NOT NULL,
  length_m REAL NOT NULL,
  car_capacity INTEGER NOT NULL,
  passenger_capacity INTEGER NOT NULL,
  has_cafe INTEGER NOT NULL CHECK (has_cafe IN (0, 1))
);
CREATE TABLE route (
  route_id INTEGER PRIMARY KEY,
  route_name TEXT NOT NULL UNIQUE,
  start_port_id INTEGER NOT NULL,
  end_port_id INTEGER NOT NULL,
  distance_nm REAL NOT NULL,
  adult_fare_nok INTEGER NOT NULL,
  is_seasonal INTEGER NOT NULL CHECK (is_seasonal IN (0, 1)),
  FOREIGN KEY (start_port_id) REFERENCES port (port_id),
  FOREIGN KEY (end_port_id) REFERENCES port (port_id)
);
CREATE TABLE sailing (
  sailing_id INTEGER PRIMARY KEY,
  route_id INTEGER NOT NULL,
  vessel_id INTEGER NOT NULL,
  departs_at TEXT NOT NULL,
  captain TEXT NOT NULL,
  passengers INTEGER,
  cars_carried INTEGER,
  delay_min INTEGER,
  sea_state TEXT NOT NULL CHECK (sea_state IN ('calm', 'fog', 'light swell', 'rough')),
  was_cancelled INTEGER NOT NULL CHECK (was_cancelled IN (0, 1)),
  FOREIGN KEY (route_id) REFERENCES route (route_id),
  FOREIGN KEY (vessel_id) REFERENCES vessel (vessel_id)
);
CREATE TABLE inspection (
  inspection_id INTEGER PRIMARY KEY,
  vessel_id INTEGER NOT NULL,
  inspected_on TEXT NOT NULL,
  inspector TEXT NOT NULL,
  defects INTEGER NOT NULL,
  cost_nok REAL NOT NULL,
  note TEXT,
  FOREIGN KEY (vessel_id) REFERENCES vessel (vessel_id)
);
INSERT INTO port (port_id, port_name, island, quay_length_m, inhabitants, has_waiting_room) VALUES (1, 'Ålvik', 'mainland', 142, 6820, 1);
INSERT INTO port (port_id, port_name, island, quay_length_m, inhabitants, has_waiting_room) VALUES (2, 'Skarvøy', 'Skarvøya', 64, 912, 1);
INSERT INTO port (port_id, port_name, island, quay_length_m, inhabitants, has_waiting_room) VALUES (3, 'Nordheim', 'Storlandet', 88, 2345, 1);
INSERT INTO port (port_id, port_name, island, quay_length_m, inhabitants, has_waiting_room) VALUES (4, 'Tjeldsund kai', NULL, 51, 1104, 0);
INSERT INTO port (port_id, port_name, island, quay_length_m, inhabitants, has_waiting_room) VALUES (5, 'Måsevik', 'Måsøya', 38, 233, 0);
INSERT INTO port (port_id, port_name, island, quay_length_m, inhabitants, has_waiting_room) VALUES (6, 'Kvitnes', 'Storlandet', 57, 641, 0);
INSERT INTO port (port_id, port_name, island, quay_length_m, inhabitants, has_waiting_room) VALUES (7, 'Lofthamn', NULL, 120, 4410, 1);
INSERT INTO port (port_id, port_name, island, quay_length_m, inhabitants, has_waiting_room) VALUES (8, 'Ytre Sula', 'Sula', 33, 118, 0);
INSERT INTO vessel (vessel_id, vessel_name, propulsion, built_on, length_m, car_capacity, passenger_capacity, has_cafe) VALUES (1, 'Havørn', 'diesel', '1998-05-22', 66.4, 42, 180, 1);
INSERT INTO vessel (vessel_id, vessel_name, propulsion, built_on, length_m, car_capacity, passenger_capacity, has_cafe) VALUES (2, 'Lys av Nord', 'battery', '2020-09-11', 82.1, 80, 299, 1);
INSERT INTO vessel (vessel_id, vessel_name, propulsion, built_on, length_m, car_capacity, passenger_capacity, has_cafe) VALUES (3, 'Fjordkatten', 'hybrid', '2015-03-04', 58.9, 35, 147, 0);
INSERT INTO vessel (vessel_id, vessel_name, propulsion, built_on, length_m, car_capacity, passenger_capacity, has_cafe) VALUES (4, 'Sankt Olav''s Minne', 'diesel', '1986-11-30', 49.3, 24, 120, 0);
INSERT INTO vessel (vessel_id, vessel_name, propulsion, built_on, length_m, car_capacity, passenger_capacity, has_cafe) VALUES (5, 'Bølgen', 'hybrid', '2018-06-19', 74.6, 60, 250, 1);
INSERT INTO vessel (vessel_id, vessel_name, propulsion, built_on, length_m, car_capacity, passenger_capacity, has_cafe) VALUES (6, 'Terna II', 'hydrogen', '2023-02-14', 78.8, 76, 276, 1);
INSERT INTO route (route_id, route_name, start_port_id, end_port_id, distance_nm, adult_fare_nok, is_seasonal) VALUES (1, 'Skarv Line', 1, 2, 7.4, 62, 0);
INSERT INTO route (route_id, route_name, start_port_id, end_port_id, distance_nm, adult_fare_nok, is_seasonal) VALUES (2, 'Storland Express', 1, 3, 14.9, 118, 0);
INSERT INTO route (route_id, route_name, start_port_id, end_port_id, distance_nm, adult_fare_nok, is_seasonal) VALUES (3, 'Sund Shuttle', 4, 3, 3.2, 41, 0);
INSERT INTO route (route_id, route_name, start_port_id, end_port_id, distance_nm, adult_fare_nok, is_seasonal) VALUES (4, 'Seagull Route', 2, 5, 5.8, 54, 1);
INSERT INTO route (route_id, route_name, start_port_id, end_port_id, distance_nm, adult_fare_nok, is_seasonal) VALUES (5, 'Cape Line', 3, 6, 9.1, 77, 0);
INSERT INTO route (route_id, route_name, start_port_id, end_port_id, distance_nm, adult_fare_nok, is_seasonal) VALUES (6, 'Long Haul', 1, 7, 31.6, 245, 0);
INSERT INTO route (route_id, route_name, start_port_id, end_port_id, distance_nm, adult_fare_nok, is_seasonal) VALUES (7, 'Outer Sula', 7, 8, 12.3, 103, 1);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (1, 5, 6, '2024-05-03 21:55', 'Ola Brekke', 67, 53, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (2, 5, 6, '2024-05-04 05:50', 'Synnøve Hatlen', 47, 25, 38, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (3, 1, 1, '2024-05-05 17:05', 'Ingvild Rønning', 58, 32, 15, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (4, 1, 4, '2024-05-06 13:05', 'Synnøve Hatlen', 20, 22, 40, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (5, 1, 3, '2024-05-07 13:10', 'Ola Brekke', 104, 14, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (6, 3, 2, '2024-05-09 11:55', 'Ingvild Rønning', 215, 30, 11, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (7, 1, 2, '2024-05-10 15:45', 'Trygve Aas', 64, 68, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (8, 2, 1, '2024-05-12 16:40', 'Trygve Aas', 112, 8, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (9, 4, 5, '2024-05-13 16:40', 'Trygve Aas', 100, 27, 0, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (10, 3, 5, '2024-05-14 19:35', 'Trygve Aas', 104, 52, 14, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (11, 2, 1, '2024-05-16 06:15', 'Synnøve Hatlen', 179, 26, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (12, 4, 2, '2024-05-17 20:20', 'Synnøve Hatlen', 78, 72, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (13, 2, 2, '2024-05-19 12:55', 'Trygve Aas', 74, 20, 60, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (14, 3, 3, '2024-05-20 14:25', 'Ingvild Rønning', 49, 33, 1, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (15, 1, 6, '2024-05-21 05:00', 'Trygve Aas', 144, 9, 58, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (16, 2, 5, '2024-05-22 13:35', 'Trygve Aas', 140, 12, 30, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (17, 3, 6, '2024-05-23 09:30', 'Ingvild Rønning', 74, 45, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (18, 2, 5, '2024-05-24 14:35', 'Ola Brekke', 235, 20, 14, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (19, 3, 2, '2024-05-26 08:10', 'Synnøve Hatlen', 170, 76, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (20, 2, 5, '2024-05-27 18:05', 'Ola Brekke', 119, 40, 49, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (21, 2, 2, '2024-05-28 13:00', 'Synnøve Hatlen', 123, 63, 0, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (22, 1, 5, '2024-05-30 19:55', 'Synnøve Hatlen', 77, 32, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (23, 3, 5, '2024-05-31 16:00', 'Trygve Aas', 77, 56, 18, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (24, 3, 1, '2024-06-01 06:15', 'Ola Brekke', 77, 19, 17, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (25, 4, 2, '2024-06-03 13:05', 'Trygve Aas', 278, 42, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (26, 1, 3, '2024-06-04 05:55', 'Trygve Aas', 114, 20, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (27, 6, 3, '2024-06-05 07:55', 'Ola Brekke', 85, 11, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (28, 1, 3, '2024-06-06 21:55', 'Ingvild Rønning', 46, 8, 34, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (29, 1, 5, '2024-06-07 14:05', 'Ingvild Rønning', 174, 32, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (30, 6, 6, '2024-06-10 11:40', 'Trygve Aas', 230, 15, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (31, 1, 2, '2024-06-11 11:00', 'Trygve Aas', 200, 35, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (32, 1, 4, '2024-06-14 07:20', 'Ola Brekke', 53, 6, 5, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (33, 3, 6, '2024-06-15 05:25', 'Ola Brekke', 190, 52, 2, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (34, 2, 1, '2024-06-16 19:50', 'Synnøve Hatlen', 110, 31, 5, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (35, 1, 3, '2024-06-17 19:40', 'Synnøve Hatlen', 141, 34, 13, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (36, 2, 1, '2024-06-18 10:05', 'Trygve Aas', 36, 12, 13, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (37, 1, 2, '2024-06-21 13:05', 'Trygve Aas', 147, 60, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (38, 7, 1, '2024-06-22 15:10', 'Ingvild Rønning', 50, 19, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (39, 2, 5, '2024-06-24 21:45', 'Ingvild Rønning', 58, 21, 18, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (40, 6, 3, '2024-06-27 06:25', 'Trygve Aas', 57, 13, 42, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (41, 2, 3, '2024-06-28 09:40', 'Ola Brekke', 66, 33, 8, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (42, 1, 1, '2024-06-29 12:40', 'Trygve Aas', 26, 15, 17, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (43, 5, 1, '2024-06-30 07:50', 'Ola Brekke', 117, 32, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (44, 7, 1, '2024-07-01 18:35', 'Ola Brekke', 103, 37, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (45, 2, 1, '2024-07-03 20:10', 'Ola Brekke', 67, 9, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (46, 5, 6, '2024-07-04 06:05', 'Ola Brekke', 34, 25, 3, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (47, 3, 3, '2024-07-05 07:10', 'Synnøve Hatlen', 131, 5, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (48, 3, 5, '2024-07-06 21:05', 'Ingvild Rønning', 100, 15, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (49, 1, 1, '2024-07-07 17:25', 'Trygve Aas', 116, 6, 17, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (50, 2, 2, '2024-07-09 17:05', 'Ola Brekke', 109, 46, 51, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (51, 7, 3, '2024-07-10 16:35', 'Synnøve Hatlen', 76, 32, 0, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (52, 3, 2, '2024-07-12 17:05', 'Synnøve Hatlen', 133, 37, 0, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (53, 7, 3, '2024-07-13 13:30', 'Synnøve Hatlen', 128, 26, 58, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (54, 3, 5, '2024-07-14 14:00', 'Ingvild Rønning', 233, 30, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (55, 5, 5, '2024-07-16 18:15', 'Synnøve Hatlen', 39, 33, 8, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (56, 5, 2, '2024-07-17 21:40', 'Synnøve Hatlen', 205, 8, 19, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (57, 1, 5, '2024-07-18 10:30', 'Ingvild Rønning', 182, 34, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (58, 6, 1, '2024-07-19 11:45', 'Trygve Aas', NULL, NULL, NULL, 'calm', 1);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (59, 3, 1, '2024-07-21 06:05', 'Ingvild Rønning', 90, 23, 5, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (60, 2, 5, '2024-07-22 11:20', 'Synnøve Hatlen', 88, 10, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (61, 7, 1, '2024-07-24 06:20', 'Trygve Aas', 22, 20, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (62, 2, 4, '2024-07-25 08:35', 'Synnøve Hatlen', 24, 19, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (63, 1, 2, '2024-07-26 10:30', 'Synnøve Hatlen', 226, 61, 51, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (64, 2, 3, '2024-07-28 10:30', 'Ola Brekke', NULL, NULL, NULL, 'rough', 1);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (65, 1, 6, '2024-07-29 09:25', 'Trygve Aas', 191, 30, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (66, 6, 2, '2024-07-30 05:20', 'Trygve Aas', 169, 47, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (67, 7, 5, '2024-07-31 21:20', 'Ola Brekke', 42, 30, 0, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (68, 2, 4, '2024-08-03 15:10', 'Ola Brekke', 102, 15, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (69, 1, 2, '2024-08-04 07:50', 'Ola Brekke', 92, 57, 0, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (70, 2, 2, '2024-08-06 07:55', 'Ola Brekke', 137, 8, 2, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (71, 1, 2, '2024-08-10 07:55', 'Synnøve Hatlen', 180, 47, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (72, 2, 3, '2024-08-11 15:35', 'Synnøve Hatlen', 82, 19, 11, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (73, 7, 3, '2024-08-13 21:15', 'Trygve Aas', 35, 9, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (74, 5, 6, '2024-08-14 14:45', 'Synnøve Hatlen', 203, 53, 0, 'rough', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (75, 3, 2, '2024-08-15 07:35', 'Synnøve Hatlen', 258, 36, 0, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (76, 1, 5, '2024-08-16 18:45', 'Trygve Aas', 142, 34, 7, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (77, 6, 6, '2024-08-18 21:00', 'Ola Brekke', 189, 27, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (78, 4, 1, '2024-08-19 11:30', 'Ola Brekke', 162, 11, 6, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (79, 3, 5, '2024-08-21 09:55', 'Ola Brekke', 169, 25, 58, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (80, 2, 4, '2024-08-22 08:45', 'Ola Brekke', 38, 10, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (81, 1, 2, '2024-08-23 17:45', 'Synnøve Hatlen', 123, 13, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (82, 1, 6, '2024-08-24 16:05', 'Synnøve Hatlen', 76, 32, 0, 'light swell', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (83, 1, 5, '2024-08-25 07:25', 'Synnøve Hatlen', 240, 35, 7, 'fog', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (84, 6, 5, '2024-08-26 16:35', 'Synnøve Hatlen', 39, 47, 9, 'calm', 0);
INSERT INTO sailing (sailing_id, route_id, vessel_id, departs_at, captain, passengers, cars_carried, delay_min, sea_state, was_cancelled) VALUES (85, 7, 3, '2024-08-30 15:00', 'Ola Brekke', 81, 14, 24, 'calm', 0);
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (1, 1, '2021-04-15', 'Berit Lønne', 0, 68748.0, NULL);
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (2, 3, '2021-05-18', 'Ragnar D''Costa', 1, 68317.0, NULL);
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (3, 2, '2021-05-27', 'Berit Lønne', 2, 26573.0, NULL);
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (4, 1, '2021-08-28', 'Ragnar D''Costa', 3, 57651.0, NULL);
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (5, 4, '2021-12-18', 'Berit Lønne', 0, 43190.0, 'life rafts replaced');
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (6, 2, '2022-03-22', 'Ragnar D''Costa', 1, 84827.0, 'bow ramp sluggish');
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (7, 1, '2022-05-31', 'Ragnar D''Costa', 5, 42579.0, 'bow ramp sluggish');
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (8, 3, '2022-09-22', 'Berit Lønne', 2, 11183.0, 'captain''s log incomplete');
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (9, 1, '2022-11-24', 'Ragnar D''Costa', 1, 51851.0, 'captain''s log incomplete');
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (10, 3, '2022-12-11', 'Berit Lønne', 4, 17798.0, 'paint only');
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (11, 3, '2023-01-23', 'Halvard Eide', 0, 27195.0, NULL);
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (12, 4, '2023-02-04', 'Halvard Eide', 2, 29343.0, 'paint only');
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (13, 1, '2023-08-16', 'Ragnar D''Costa', 9, 83612.0, 'life rafts replaced');
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (14, 4, '2023-10-22', 'Berit Lønne', 1, 76184.0, NULL);
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (15, 6, '2023-10-25', 'Halvard Eide', 7, 43348.0, 'paint only');
INSERT INTO inspection (inspection_id, vessel_id, inspected_on, inspector, defects, cost_nok, note) VALUES (16, 5, '2024-04-13', 'Halvard Eide', 3, 8510.0, 'paint only');
