CREATE TABLE vendor (
  vendor_id INTEGER PRIMARY KEY,
  vendor_name TEXT NOT NULL UNIQUE,
  country TEXT NOT NULL,
  support_rating REAL,
  account_manager TEXT,
  is_reseller INTEGER NOT NULL CHECK (is_reseller IN (0, 1))
);
CREATE TABLE product (
  product_id INTEGER PRIMARY KEY,
  product_name TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL CHECK (category IN ('accounting', 'communication', 'database', 'design', 'development', 'engineering', 'office', 'security')),
  vendor_id INTEGER NOT NULL,
  list_price_usd REAL NOT NULL,
  latest_version TEXT NOT NULL,
  released_on TEXT NOT NULL,
  is_open_source INTEGER NOT NULL CHECK (is_open_source IN (0, 1)),
  FOREIGN KEY (vendor_id) REFERENCES vendor (vendor_id)
);
CREATE TABLE team (
  team_id INTEGER PRIMARY KEY,
  team_name TEXT NOT NULL UNIQUE,
  office_city TEXT NOT NULL,
  headcount INTEGER NOT NULL,
  annual_budget_inr INTEGER NOT NULL
);
CREATE TABLE app_user (
  user_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  team_id INTEGER NOT NULL,
  seniority TEXT NOT NULL CHECK (seniority IN ('intern', 'junior', 'lead', 'senior')),
  joined_on TEXT NOT NULL,
  left_on TEXT,
  is_remote INTEGER NOT NULL CHECK (is_remote IN (0, 1)),
  FOREIGN KEY (team_id) REFERENCES team (team_id)
);
CREATE TABLE licence (
  licence_id INTEGER PRIMARY KEY,
  licence_code TEXT NOT NULL UNIQUE,
  product_id INTEGER NOT NULL,
  team_id INTEGER NOT NULL,
  starts_on TEXT NOT NULL,
  expires_on TEXT,
  licence_model TEXT NOT NULL CHECK (licence_model IN ('floating', 'perpetual', 'subscription', 'trial')),
  seats INTEGER NOT NULL,
  cost_usd REAL NOT NULL,
  renews_automatically INTEGER NOT NULL CHECK (renews_automatically IN (0, 1)),
  FOREIGN KEY (product_id) REFERENCES product (product_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id)
);
CREATE TABLE seat_assignment (
  assignment_id INTEGER PRIMARY KEY,
  licence_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  assigned_on TEXT NOT NULL,
  last_used_at TEXT,
  minutes_used INTEGER NOT NULL,
  FOREIGN KEY (licence_id) REFERENCES licence (licence_id),
  FOREIGN KEY (user_id) REFERENCES app_user (user_id)
);
INSERT INTO vendor (vendor_id, vendor_name, country, support_rating, account_manager, is_reseller) VALUES (1, 'Nimbus Forge', 'United States', 4.1, 'Dana O''Connell', 0);
INSERT INTO vendor (vendor_id, vendor_name, country, support_rating, account_manager, is_reseller) VALUES (2, 'Kaveri Systems', 'India', 4.6, 'Meenakshi Sundaram', 0);
INSERT INTO vendor (vendor_id, vendor_name, country, support_rating, account_manager, is_reseller) VALUES (3, 'Blaupause GmbH', 'Germany', 3.8, NULL, 0);
INSERT INTO vendor (vendor_id, vendor_name, country, support_rating, account_manager, is_reseller) VALUES (4, 'Northlight Software', 'Sweden', 4.4, 'Åsa Hellström', 0);
INSERT INTO vendor (vendor_id, vendor_name, country, support_rating, account_manager, is_reseller) VALUES (5, 'Peacock Licence House', 'India', NULL, 'Rohan D''Souza', 1);
INSERT INTO vendor (vendor_id, vendor_name, country, support_rating, account_manager, is_reseller) VALUES (6, 'Quokka Labs', 'Australia', 3.2, 'Brodie Hanrahan', 0);
INSERT INTO vendor (vendor_id, vendor_name, country, support_rating, account_manager, is_reseller) VALUES (7, 'Sapphire Channel Partners', 'India', 2.9, NULL, 1);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (1, 'Nimbus Canvas', 'design', 1, 239.88, '2024.2', '2024-03-12', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (2, 'Nimbus Vault', 'security', 1, 96.00, '7.1', '2023-11-07', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (3, 'Kaveri Ledger', 'accounting', 2, 415.50, '12.4', '2024-01-22', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (4, 'Kaveri Payroll', 'accounting', 2, 382.00, '9.0', '2023-06-30', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (5, 'BauPlan Pro', 'engineering', 3, 1980.00, '31', '2024-02-15', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (6, 'Statik-Rechner', 'engineering', 3, 1245.00, '8.3', '2022-10-04', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (7, 'Northlight IDE', 'development', 4, 159.00, '2024.1', '2024-04-18', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (8, 'Northlight Query', 'database', 4, 12.50, '5.6', '2023-09-14', 1);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (9, 'MailPeacock', 'communication', 5, 28.75, '4.4', '2023-03-01', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (10, 'Quokka Tracker', 'development', 6, 72.30, '3.18', '2024-05-09', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (11, 'Quokka Docs', 'office', 6, 9.75, '1.9', '2023-12-20', 1);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (12, 'Sapphire Scan', 'security', 7, 54.90, '22', '2022-08-16', 0);
INSERT INTO product (product_id, product_name, category, vendor_id, list_price_usd, latest_version, released_on, is_open_source) VALUES (13, 'Tally''s Friend', 'accounting', 5, 148.20, '6.0', '2021-11-29', 0);
INSERT INTO team (team_id, team_name, office_city, headcount, annual_budget_inr) VALUES (1, 'Bridge Design', 'Pune', 42, 9800000);
INSERT INTO team (team_id, team_name, office_city, headcount, annual_budget_inr) VALUES (2, 'Structural Analysis', 'Pune', 27, 7450000);
INSERT INTO team (team_id, team_name, office_city, headcount, annual_budget_inr) VALUES (3, 'Finance', 'Mumbai', 19, 3120000);
INSERT INTO team (team_id, team_name, office_city, headcount, annual_budget_inr) VALUES (4, 'Platform Engineering', 'Bengaluru', 35, 8865000);
INSERT INTO team (team_id, team_name, office_city, headcount, annual_budget_inr) VALUES (5, 'Client Relations', 'Mumbai', 23, 2680000);
INSERT INTO team (team_id, team_name, office_city, headcount, annual_budget_inr) VALUES (6, 'People & Culture', 'Pune', 11, 1540000);
INSERT INTO team (team_id, team_name, office_city, headcount, annual_budget_inr) VALUES (7, 'Site Survey', 'Kochi', 16, 2235000);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (1, 'Aarav Kulkarni', 4, 'junior', '2012-06-21', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (2, 'Ishita Banerjee', 3, 'junior', '2012-10-18', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (3, 'Vikram Rathore', 7, 'intern', '2013-03-01', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (4, 'Deepika Menon', 2, 'junior', '2013-04-08', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (5, 'Sandeep Gokhale', 4, 'senior', '2014-05-15', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (6, 'Fatima Shaikh', 1, 'senior', '2014-07-02', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (7, 'Cyril D''Mello', 4, 'senior', '2014-10-15', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (8, 'Lakshmi Varma', 1, 'junior', '2014-11-10', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (9, 'Harpreet Gill', 4, 'intern', '2015-01-28', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (10, 'Ananya Deshpande', 6, 'senior', '2015-03-16', '2024-05-10', 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (11, 'Joseph Kurian', 2, 'junior', '2015-03-30', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (12, 'Zubin Mistry', 2, 'intern', '2015-09-14', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (13, 'Sneha Patil', 6, 'senior', '2015-11-15', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (14, 'Karthik Raman', 3, 'intern', '2017-01-14', '2024-06-09', 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (15, 'Tenzin Dolma', 1, 'junior', '2018-03-23', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (16, 'Nikhil Joshi', 1, 'lead', '2019-04-25', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (17, 'Reshma O''Neil', 4, 'junior', '2019-12-27', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (18, 'Gautam Bhatt', 1, 'intern', '2020-01-16', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (19, 'Pooja Chavan', 4, 'junior', '2021-01-23', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (20, 'Arjun Nambiar', 5, 'lead', '2021-06-28', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (21, 'Mónica Fernandes', 6, 'senior', '2021-12-10', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (22, 'Sameer Qureshi', 7, 'senior', '2022-05-09', NULL, 1);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (23, 'Divya Iyengar', 5, 'senior', '2022-08-25', NULL, 0);
INSERT INTO app_user (user_id, full_name, team_id, seniority, joined_on, left_on, is_remote) VALUES (24, 'Rahul Saxena', 3, 'senior', '2023-08-03', NULL, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (1, 'LIC-2200-B', 4, 2, '2022-01-20', NULL, 'perpetual', 84, 26450.16, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (2, 'LIC-2207-A', 5, 1, '2022-03-26', '2024-03-25', 'trial', 80, 137786.02, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (3, 'LIC-2214-B', 6, 2, '2022-06-04', '2023-06-04', 'floating', 54, 68422.19, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (4, 'LIC-2221-F', 1, 1, '2022-06-12', NULL, 'perpetual', 61, 14143.55, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (5, 'LIC-2228-E', 6, 1, '2022-08-10', '2023-08-10', 'floating', 119, 108733.31, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (6, 'LIC-2235-C', 2, 1, '2022-08-26', NULL, 'perpetual', 47, 4236.15, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (7, 'LIC-2242-F', 5, 4, '2022-10-11', '2023-10-11', 'trial', 96, 155113.45, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (8, 'LIC-2249-B', 10, 4, '2022-10-16', '2023-10-16', 'floating', 78, 4134.20, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (9, 'LIC-2256-F', 7, 4, '2022-10-29', '2023-10-29', 'trial', 112, 14948.10, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (10, 'LIC-2263-B', 1, 3, '2022-11-12', '2024-11-11', 'floating', 62, 12795.52, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (11, 'LIC-2270-B', 2, 3, '2022-11-21', '2024-11-20', 'subscription', 76, 7409.33, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (12, 'LIC-2277-D', 5, 1, '2022-12-03', NULL, 'perpetual', 13, 18806.06, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (13, 'LIC-2284-C', 12, 7, '2022-12-23', NULL, 'perpetual', 135, 6541.79, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (14, 'LIC-2291-D', 12, 2, '2023-04-09', '2024-04-08', 'subscription', 39, 1853.64, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (15, 'LIC-2298-A', 8, 1, '2023-05-11', NULL, 'perpetual', 114, 1020.89, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (16, 'LIC-2305-F', 11, 1, '2023-05-15', '2024-05-14', 'subscription', 17, 146.56, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (17, 'LIC-2312-F', 3, 1, '2023-05-17', '2025-05-16', 'floating', 101, 37857.17, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (18, 'LIC-2319-C', 10, 4, '2023-05-18', '2025-05-17', 'trial', 20, 1272.19, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (19, 'LIC-2326-E', 11, 1, '2023-08-16', '2025-08-15', 'subscription', 28, 238.51, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (20, 'LIC-2333-A', 6, 3, '2023-10-27', NULL, 'perpetual', 18, 22525.70, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (21, 'LIC-2340-C', 8, 1, '2023-11-04', '2024-11-03', 'trial', 23, 202.07, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (22, 'LIC-2347-D', 6, 2, '2023-11-25', '2024-11-24', 'trial', 89, 103007.95, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (23, 'LIC-2354-F', 9, 1, '2023-12-27', NULL, 'perpetual', 83, 2038.06, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (24, 'LIC-2361-E', 2, 3, '2023-12-31', '2024-12-30', 'floating', 130, 9040.57, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (25, 'LIC-2368-A', 4, 3, '2024-01-20', '2025-01-19', 'floating', 65, 18236.36, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (26, 'LIC-2375-F', 12, 2, '2024-01-27', '2025-01-26', 'floating', 92, 4704.02, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (27, 'LIC-2382-C', 1, 1, '2024-02-13', '2026-02-12', 'floating', 115, 23265.32, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (28, 'LIC-2389-F', 12, 2, '2024-02-19', '2026-02-18', 'floating', 25, 999.25, 0);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (29, 'LIC-2396-A', 12, 1, '2024-04-02', '2025-04-02', 'subscription', 34, 1709.81, 1);
INSERT INTO licence (licence_id, licence_code, product_id, team_id, starts_on, expires_on, licence_model, seats, cost_usd, renews_automatically) VALUES (30, 'LIC-2403-E', 7, 4, '2024-05-16', '2025-05-16', 'floating', 64, 8511.29, 0);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (1, 1, 10, '2022-02-27', '2024-06-27 08:14', 5018);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (2, 1, 13, '2022-01-30', '2024-06-22 08:28', 3424);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (3, 1, 17, '2022-01-20', '2024-06-01 17:41', 3843);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (4, 2, 8, '2022-04-02', '2024-06-22 10:46', 4656);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (5, 2, 10, '2022-04-19', '2024-06-07 14:46', 720);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (6, 2, 15, '2022-04-04', '2024-06-05 18:34', 5006);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (7, 2, 16, '2022-04-08', '2024-06-03 11:00', 384);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (8, 2, 18, '2022-04-11', '2024-06-03 09:35', 1701);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (9, 3, 3, '2022-06-23', '2024-06-09 19:27', 770);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (10, 3, 18, '2022-06-23', '2024-06-17 08:12', 3143);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (11, 3, 22, '2022-06-06', '2024-06-12 09:13', 2406);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (12, 4, 4, '2022-06-12', '2024-06-27 13:05', 1613);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (13, 4, 9, '2022-07-26', '2024-06-19 11:51', 3520);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (14, 4, 12, '2022-06-13', '2024-06-22 12:45', 3733);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (15, 4, 13, '2022-08-01', NULL, 1341);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (16, 4, 19, '2022-06-25', '2024-06-11 18:21', 4873);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (17, 4, 21, '2022-07-11', '2024-06-07 16:53', 4195);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (18, 5, 5, '2022-08-31', NULL, 716);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (19, 5, 13, '2022-09-23', '2024-06-01 12:14', 2872);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (20, 5, 16, '2022-09-18', '2024-06-07 12:42', 1345);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (21, 5, 23, '2022-09-18', '2024-06-24 18:22', 212);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (22, 6, 10, '2022-09-14', '2024-06-15 12:29', 3722);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (23, 6, 12, '2022-10-06', NULL, 1978);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (24, 6, 15, '2022-09-21', '2024-06-11 11:20', 136);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (25, 7, 10, '2022-10-23', '2024-06-13 15:20', 4542);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (26, 7, 11, '2022-11-17', '2024-06-05 19:21', 2672);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (27, 7, 12, '2022-11-16', '2024-06-24 17:54', 3314);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (28, 7, 17, '2022-11-04', NULL, 2660);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (29, 9, 8, '2022-11-02', '2024-06-27 09:59', 1397);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (30, 9, 23, '2022-12-15', NULL, 3924);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (31, 10, 2, '2022-12-28', '2024-06-25 14:18', 3409);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (32, 10, 4, '2022-11-21', '2024-06-24 11:55', 1446);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (33, 10, 5, '2022-12-06', '2024-06-02 08:45', 3835);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (34, 10, 9, '2022-12-31', '2024-06-12 11:52', 4474);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (35, 10, 10, '2022-12-27', '2024-06-21 10:15', 443);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (36, 10, 13, '2022-11-29', '2024-06-21 12:00', 961);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (37, 11, 17, '2022-11-23', '2024-06-01 12:39', 3727);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (38, 11, 18, '2022-11-21', '2024-06-11 11:13', 374);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (39, 11, 23, '2022-12-04', '2024-06-28 15:43', 3385);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (40, 12, 3, '2023-01-09', '2024-06-06 16:33', 59);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (41, 12, 11, '2023-01-04', NULL, 2312);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (42, 13, 2, '2023-01-16', '2024-06-23 16:09', 4583);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (43, 13, 3, '2022-12-27', '2024-06-24 13:04', 3642);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (44, 13, 12, '2023-01-06', '2024-06-12 14:11', 2212);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (45, 13, 16, '2023-01-19', NULL, 1136);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (46, 14, 1, '2023-05-07', NULL, 2705);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (47, 15, 11, '2023-06-08', '2024-06-09 16:32', 1858);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (48, 16, 3, '2023-06-06', '2024-06-25 14:32', 2091);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (49, 18, 9, '2023-06-13', '2024-06-10 08:34', 3137);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (50, 19, 15, '2023-09-26', '2024-06-24 08:20', 4508);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (51, 20, 6, '2023-11-22', NULL, 5055);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (52, 20, 12, '2023-10-27', '2024-06-06 13:08', 4727);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (53, 20, 15, '2023-11-18', '2024-06-21 17:27', 2954);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (54, 21, 8, '2023-11-09', '2024-06-17 13:56', 4347);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (55, 23, 2, '2024-01-01', '2024-06-22 18:08', 4982);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (56, 23, 6, '2024-02-10', '2024-06-01 10:40', 3150);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (57, 24, 8, '2024-01-25', '2024-06-06 16:57', 829);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (58, 24, 23, '2024-02-17', '2024-06-24 19:39', 2767);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (59, 25, 4, '2024-01-21', NULL, 2337);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (60, 26, 11, '2024-03-12', '2024-06-12 17:40', 2942);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (61, 27, 8, '2024-04-01', '2024-06-03 12:46', 1069);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (62, 28, 2, '2024-04-04', '2024-06-17 11:10', 3050);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (63, 28, 19, '2024-04-03', '2024-06-04 08:12', 4385);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (64, 30, 7, '2024-06-01', '2024-06-14 17:43', 3790);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (65, 30, 12, '2024-06-01', '2024-06-02 13:48', 3622);
INSERT INTO seat_assignment (assignment_id, licence_id, user_id, assigned_on, last_used_at, minutes_used) VALUES (66, 30, 19, '2024-06-01', '2024-06-17 09:11', 4149);
