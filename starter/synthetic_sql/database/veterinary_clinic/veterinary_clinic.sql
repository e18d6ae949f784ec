CREATE TABLE vet (
  vet_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  speciality TEXT NOT NULL CHECK (speciality IN ('exotic animals', 'horses', 'large animals', 'small animals')),
  hired_on TEXT NOT NULL,
  monthly_salary_eur REAL NOT NULL,
  mobile_number TEXT,
  does_night_calls INTEGER NOT NULL CHECK (does_night_calls IN (0, 1))
);
CREATE TABLE owner (
  owner_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  townland TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT,
  registered_on TEXT NOT NULL,
  unpaid_balance_eur REAL NOT NULL
);
CREATE TABLE animal (
  animal_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  species TEXT NOT NULL,
  breed TEXT,
  born_on TEXT,
  weight_kg REAL NOT NULL,
  is_vaccinated INTEGER NOT NULL CHECK (is_vaccinated IN (0, 1)),
  owner_id INTEGER NOT NULL,
  FOREIGN KEY (owner_id) REFERENCES owner (owner_id)
);
CREATE TABLE visit (
  visit_id INTEGER PRIMARY KEY,
  animal_id INTEGER NOT NULL,
  vet_id INTEGER NOT NULL,
  visited_on TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  duration_min INTEGER NOT NULL,
  fee_eur REAL NOT NULL,
  follow_up_on TEXT,
  was_house_call INTEGER NOT NULL CHECK (was_house_call IN (0, 1)),
  FOREIGN KEY (animal_id) REFERENCES animal (animal_id),
  FOREIGN KEY (vet_id) REFERENCES vet (vet_id)
);
INSERT INTO vet (vet_id, full_name, speciality, hired_on, monthly_salary_eur, mobile_number, does_night_calls) VALUES (1, 'Dr. Orla Fitzgerald', 'large animals', '2009-04-14', 6480.00, '085 555 0141', 1);
INSERT INTO vet (vet_id, full_name, speciality, hired_on, monthly_salary_eur, mobile_number, does_night_calls) VALUES (2, 'Dr. Cormac O''Shea', 'small animals', '2013-09-02', 5715.50, '085 555 0177', 0);
INSERT INTO vet (vet_id, full_name, speciality, hired_on, monthly_salary_eur, mobile_number, does_night_calls) VALUES (3, 'Dr. Saoirse Ní Dhomhnaill', 'horses', '2016-01-18', 5940.00, NULL, 1);
INSERT INTO vet (vet_id, full_name, speciality, hired_on, monthly_salary_eur, mobile_number, does_night_calls) VALUES (4, 'Dr. Pádraig Mulcahy', 'large animals', '2018-06-25', 5320.00, '085 555 0119', 1);
INSERT INTO vet (vet_id, full_name, speciality, hired_on, monthly_salary_eur, mobile_number, does_night_calls) VALUES (5, 'Dr. Hazel Brannigan', 'small animals', '2021-02-08', 4865.00, '085 555 0102', 0);
INSERT INTO vet (vet_id, full_name, speciality, hired_on, monthly_salary_eur, mobile_number, does_night_calls) VALUES (6, 'Dr. Ruairí Keane', 'exotic animals', '2022-10-03', 4790.00, NULL, 0);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (1, 'Eamon Twomey', 'Ballinrea', '021 555 7531', NULL, '2011-05-03', 0.00);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (2, 'Bridget O''Callaghan', 'Coolmore', '021 555 9291', 'bridget.oc@farmpost.example', '2011-09-04', 0.00);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (3, 'Noel Harrington', 'Kilmoney', '021 555 7749', 'noel.h@farmpost.example', '2011-10-20', 0.00);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (4, 'Áine Cotter', 'Ballinrea', '021 555 7522', 'aine.cotter@eirmail.example', '2012-05-02', 0.00);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (5, 'Finbarr Lucey', 'Raheens', '021 555 8440', NULL, '2012-06-01', 0.00);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (6, 'Deirdre Hegarty', 'Shanbally', '021 555 9743', 'dhegarty@eirmail.example', '2014-07-14', 0.00);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (7, 'Colm O''Driscoll', 'Coolmore', '021 555 3231', 'colm.odriscoll@eirmail.example', '2015-04-08', 339.53);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (8, 'Siobhán Crowley', 'Kilmoney', '021 555 3145', NULL, '2015-05-20', 15.01);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (9, 'Teresa Nagle', 'Raheens', '021 555 8507', 'teresa.nagle@farmpost.example', '2016-03-29', 446.14);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (10, 'Mick Desmond', 'Shanbally', '021 555 7914', NULL, '2016-06-04', 67.69);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (11, 'Gobnait Riordan', 'Ballinrea', '021 555 3170', 'gobnait@eirmail.example', '2017-08-06', 311.71);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (12, 'Joanna Wójcik', 'Raheens', '021 555 1662', 'j.wojcik@eirmail.example', '2018-04-26', 441.13);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (13, 'Luke Sexton', 'Kilmoney', '021 555 7436', 'luke.sexton@farmpost.example', '2019-11-20', 194.29);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (14, 'Una Barrett', 'Coolmore', '021 555 5090', NULL, '2020-11-17', 278.58);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (15, 'Tadhg Ahern', 'Shanbally', '021 555 2443', 'tadhg.ahern@eirmail.example', '2021-02-27', 373.27);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (16, 'Philomena Foley', 'Ballinrea', '021 555 1605', 'phil.foley@farmpost.example', '2021-05-28', 622.58);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (17, 'Gearóid Buckley', 'Raheens', '021 555 8945', NULL, '2022-08-23', 562.64);
INSERT INTO owner (owner_id, full_name, townland, phone, email, registered_on, unpaid_balance_eur) VALUES (18, 'Carmel Dineen', 'Kilmoney', '021 555 0806', 'carmel.dineen@eirmail.example', '2022-11-07', 66.52);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (1, 'Bramble', 'dog', 'spaniel', '2022-07-30', 10.97, 1, 8);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (2, 'Sergeant', 'dog', 'spaniel', '2015-01-02', 21.09, 1, 10);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (3, 'Tilly', 'dog', 'border collie', '2017-07-29', 8.59, 1, 11);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (4, 'Captain', 'dog', 'terrier', '2008-10-10', 35.04, 1, 15);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (5, 'Dolmen', 'dog', NULL, '2006-08-08', 11.77, 0, 3);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (6, 'Juno', 'dog', 'border collie', NULL, 25.15, 1, 12);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (7, 'Rua', 'dog', 'border collie', '2015-07-26', 44.44, 1, 14);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (8, 'Biscuit', 'dog', 'border collie', NULL, 22.19, 1, 9);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (9, 'Magpie', 'cat', NULL, '2019-06-16', 4.32, 1, 4);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (10, 'Thunder', 'cat', NULL, NULL, 2.95, 1, 16);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (11, 'Clover', 'cat', NULL, '2015-01-07', 6.28, 1, 14);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (12, 'Pepper', 'cat', NULL, '2014-10-08', 7.68, 1, 3);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (13, 'Sorrel', 'cat', NULL, '2012-12-25', 7.93, 1, 1);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (14, 'Finn', 'cat', NULL, '2009-02-05', 6.55, 1, 6);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (15, 'Molly', 'horse', 'Connemara', NULL, 505.78, 0, 5);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (16, 'Ghost', 'horse', 'cob', '2020-08-07', 409.99, 0, 1);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (17, 'Nettle', 'horse', 'Irish draught', '2010-05-13', 537.79, 0, 11);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (18, 'Banjo', 'horse', 'Irish draught', '2009-06-11', 387.18, 1, 9);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (19, 'Whiskey', 'horse', 'Connemara', '2020-07-22', 468.17, 1, 1);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (20, 'Daisy', 'cow', 'Friesian', NULL, 637.64, 0, 2);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (21, 'Falcon', 'cow', 'Hereford', '2007-02-08', 552.33, 0, 3);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (22, 'Inky', 'cow', 'Hereford', '2012-03-19', 705.32, 1, 14);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (23, 'Oisín', 'sheep', 'Suffolk', '2010-11-21', 45.76, 1, 4);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (24, 'Queenie', 'sheep', 'Suffolk', '2010-12-08', 72.64, 0, 4);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (25, 'Rosie', 'rabbit', 'Dutch', '2016-01-25', 2.42, 1, 13);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (26, 'Scout', 'rabbit', NULL, '2019-08-31', 3.59, 1, 16);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (27, 'Tansy', 'tortoise', NULL, '2006-03-04', 4.03, 1, 2);
INSERT INTO animal (animal_id, name, species, breed, born_on, weight_kg, is_vaccinated, owner_id) VALUES (28, 'Blaze', 'tortoise', NULL, '2010-06-10', 5.37, 0, 7);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (1, 4, 2, '2023-03-10', '12:25', 'injury', 30, 79.09, '2023-03-31', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (2, 26, 1, '2023-03-13', '14:00', 'dental work', 65, 157.79, '2023-04-10', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (3, 6, 6, '2023-03-17', '16:50', 'vaccination', 23, 158.64, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (4, 22, 3, '2023-03-21', '17:35', 'injury', 30, 339.38, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (5, 11, 1, '2023-03-22', '11:00', 'skin problem', 25, 195.79, '2023-04-01', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (6, 9, 4, '2023-03-25', '11:25', 'check-up', 76, 145.10, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (7, 7, 3, '2023-04-02', '08:25', 'lameness', 38, 35.05, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (8, 7, 5, '2023-04-08', '14:25', 'vaccination', 90, 337.46, '2023-04-22', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (9, 5, 4, '2023-04-25', '17:10', 'lameness', 70, 378.51, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (10, 23, 4, '2023-04-27', '10:55', 'lameness', 38, 51.70, '2023-05-07', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (11, 24, 4, '2023-04-29', '16:10', 'check-up', 38, 145.37, '2023-05-09', 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (12, 7, 2, '2023-05-08', '13:00', 'vaccination', 65, 176.41, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (13, 26, 2, '2023-05-09', '10:15', 'dental work', 35, 206.49, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (14, 26, 1, '2023-05-12', '09:15', 'surgery', 10, 254.58, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (15, 11, 2, '2023-05-26', '13:20', 'vaccination', 43, 381.69, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (16, 6, 5, '2023-06-06', '13:50', 'injury', 75, 369.06, '2023-06-27', 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (17, 12, 3, '2023-06-11', '16:05', 'skin problem', 70, 355.95, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (18, 2, 3, '2023-06-16', '14:30', 'injury', 78, 132.32, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (19, 5, 2, '2023-06-18', '13:35', 'check-up', 51, 285.89, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (20, 10, 3, '2023-06-21', '14:45', 'vaccination', 70, 174.75, '2023-07-05', 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (21, 20, 6, '2023-06-30', '11:20', 'vaccination', 48, 85.15, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (22, 23, 1, '2023-07-15', '09:00', 'skin problem', 80, 297.01, '2023-07-25', 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (23, 13, 3, '2023-07-19', '12:50', 'vaccination', 16, 282.26, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (24, 22, 1, '2023-07-20', '12:25', 'check-up', 53, 113.13, '2023-08-03', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (25, 9, 6, '2023-07-21', '11:05', 'dental work', 48, 323.24, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (26, 26, 3, '2023-07-22', '17:00', 'check-up', 50, 325.22, '2023-08-05', 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (27, 26, 2, '2023-08-06', '14:55', 'skin problem', 15, 157.02, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (28, 10, 3, '2023-08-09', '09:05', 'check-up', 50, 32.40, '2023-08-16', 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (29, 16, 2, '2023-08-10', '11:55', 'injury', 65, 274.94, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (30, 9, 5, '2023-08-12', '08:45', 'surgery', 80, 388.45, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (31, 18, 5, '2023-08-27', '11:55', 'vaccination', 61, 400.77, '2023-09-24', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (32, 11, 1, '2023-08-29', '14:55', 'check-up', 28, 357.41, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (33, 22, 3, '2023-09-05', '13:10', 'surgery', 81, 252.85, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (34, 26, 4, '2023-09-12', '08:50', 'dental work', 86, 331.89, '2023-09-26', 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (35, 20, 4, '2023-09-13', '11:25', 'check-up', 26, 241.95, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (36, 14, 5, '2023-09-24', '17:40', 'check-up', 91, 162.27, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (37, 9, 5, '2023-09-28', '17:30', 'injury', 21, 92.85, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (38, 9, 3, '2023-10-15', '16:25', 'vaccination', 68, 108.92, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (39, 1, 1, '2023-10-17', '08:55', 'surgery', 55, 167.78, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (40, 3, 3, '2023-10-18', '08:10', 'injury', 75, 186.78, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (41, 8, 1, '2023-10-19', '08:50', 'check-up', 26, 283.73, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (42, 9, 1, '2023-10-28', '16:40', 'injury', 45, 85.56, '2023-11-18', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (43, 10, 4, '2023-11-08', '12:10', 'check-up', 60, 231.06, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (44, 7, 1, '2023-11-10', '14:35', 'skin problem', 76, 379.89, '2023-11-17', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (45, 2, 5, '2023-11-22', '13:45', 'injury', 91, 237.97, '2023-11-29', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (46, 10, 2, '2023-11-30', '09:30', 'check-up', 38, 199.62, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (47, 16, 3, '2023-12-14', '10:55', 'skin problem', 18, 38.25, '2023-12-28', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (48, 23, 1, '2023-12-18', '17:45', 'vaccination', 18, 256.39, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (49, 26, 1, '2023-12-24', '09:05', 'vaccination', 65, 358.77, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (50, 21, 3, '2024-01-06', '10:20', 'check-up', 53, 82.24, '2024-01-16', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (51, 19, 3, '2024-01-14', '16:40', 'injury', 53, 52.33, '2024-02-04', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (52, 26, 3, '2024-01-15', '08:55', 'injury', 48, 316.94, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (53, 1, 5, '2024-01-17', '13:35', 'surgery', 50, 252.16, '2024-01-27', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (54, 15, 5, '2024-01-22', '12:45', 'surgery', 75, 388.64, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (55, 10, 2, '2024-01-23', '17:15', 'surgery', 31, 304.17, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (56, 13, 4, '2024-01-27', '08:00', 'vaccination', 30, 208.39, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (57, 3, 3, '2024-01-30', '17:25', 'injury', 80, 347.45, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (58, 2, 1, '2024-02-08', '10:00', 'check-up', 23, 46.61, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (59, 3, 3, '2024-02-11', '16:50', 'skin problem', 61, 171.06, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (60, 3, 2, '2024-02-26', '15:35', 'vaccination', 20, 69.98, '2024-03-04', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (61, 9, 4, '2024-02-28', '16:20', 'lameness', 80, 309.10, '2024-03-20', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (62, 17, 2, '2024-03-01', '09:10', 'check-up', 10, 51.00, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (63, 8, 5, '2024-03-28', '15:55', 'check-up', 63, 141.30, '2024-04-25', 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (64, 4, 1, '2024-04-02', '15:45', 'vaccination', 56, 377.38, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (65, 1, 2, '2024-04-09', '12:00', 'vaccination', 30, 247.54, '2024-04-19', 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (66, 25, 1, '2024-04-11', '12:15', 'vaccination', 80, 120.07, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (67, 14, 1, '2024-04-17', '12:20', 'surgery', 63, 336.38, NULL, 1);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (68, 5, 1, '2024-04-24', '15:20', 'check-up', 63, 125.43, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (69, 8, 4, '2024-04-28', '16:20', 'surgery', 90, 366.50, NULL, 0);
INSERT INTO visit (visit_id, animal_id, vet_id, visited_on, starts_at, reason, duration_min, fee_eur, follow_up_on, was_house_call) VALUES (70, 14, 3, '2024-04-29', '09:05', 'injury', 41, 367.61, '2024-05-13', 0);
