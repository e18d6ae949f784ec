CREATE TABLE site (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT NOT NULL UNIQUE,
  setting TEXT NOT NULL CHECK (setting IN ('coastal', 'offshore', 'onshore')),
  commissioned_on TEXT NOT NULL,
  grid_connection_mw REAL NOT NULL,
  mean_wind_ms REAL NOT NULL,
  lease_dkk_per_year INTEGER
);
CREATE TABLE turbine_model (
  model_id INTEGER PRIMARY KEY,
  model_code TEXT NOT NULL UNIQUE,
  rotor_diameter_m REAL NOT NULL,
  rated_power_kw INTEGER NOT NULL,
  cut_in_ms REAL NOT NULL
);
CREATE TABLE turbine (
  turbine_id INTEGER PRIMARY KEY,
  tag TEXT NOT NULL UNIQUE,
  site_id INTEGER NOT NULL,
  model_id INTEGER NOT NULL,
  erected_on TEXT NOT NULL,
  hub_height_m REAL NOT NULL,
  blade_supplier TEXT,
  status TEXT NOT NULL CHECK (status IN ('derated', 'running', 'standstill')),
  has_ice_detection INTEGER NOT NULL CHECK (has_ice_detection IN (0, 1)),
  FOREIGN KEY (site_id) REFERENCES site (site_id),
  FOREIGN KEY (model_id) REFERENCES turbine_model (model_id)
);
CREATE TABLE monthly_output (
  record_id INTEGER PRIMARY KEY,
  turbine_id INTEGER NOT NULL,
  month_start TEXT NOT NULL,
  energy_mwh REAL NOT NULL,
  availability_pct REAL NOT NULL,
  avg_wind_ms REAL,
  FOREIGN KEY (turbine_id) REFERENCES turbine (turbine_id)
);
CREATE TABLE technician (
  technician_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  trade TEXT NOT NULL CHECK (trade IN ('electrician', 'mechanic', 'rope access')),
  home_site_id INTEGER NOT NULL,
  hired_on TEXT NOT NULL,
  hourly_rate_dkk REAL NOT NULL,
  is_rescue_certified INTEGER NOT NULL CHECK (is_rescue_certified IN (0, 1)),
  FOREIGN KEY (home_site_id) REFERENCES site (site_id)
);
CREATE TABLE service_call (
  service_call_id INTEGER PRIMARY KEY,
  turbine_id INTEGER NOT NULL,
  technician_id INTEGER NOT NULL,
  opened_at TEXT NOT NULL,
  closed_on TEXT,
  component TEXT NOT NULL,
  downtime_h REAL NOT NULL,
  parts_cost_dkk REAL,
  FOREIGN KEY (turbine_id) REFERENCES turbine (turbine_id),
  FOREIGN KEY (technician_id) REFERENCES technician (technician_id)
);
INSERT INTO site (site_id, site_name, setting, commissioned_on, grid_connection_mw, mean_wind_ms, lease_dkk_per_year) VALUES (1, 'Horns Vig', 'offshore', '2012-09-14', 64.0, 9.7, NULL);
INSERT INTO site (site_id, site_name, setting, commissioned_on, grid_connection_mw, mean_wind_ms, lease_dkk_per_year) VALUES (2, 'Rømsø Øst', 'offshore', '2020-05-28', 96.0, 10.2, 1840000);
INSERT INTO site (site_id, site_name, setting, commissioned_on, grid_connection_mw, mean_wind_ms, lease_dkk_per_year) VALUES (3, 'Thybakke', 'onshore', '2005-03-11', 14.5, 7.8, 312000);
INSERT INTO site (site_id, site_name, setting, commissioned_on, grid_connection_mw, mean_wind_ms, lease_dkk_per_year) VALUES (4, 'Klitgård', 'coastal', '2009-10-02', 22.8, 8.6, 455500);
INSERT INTO site (site_id, site_name, setting, commissioned_on, grid_connection_mw, mean_wind_ms, lease_dkk_per_year) VALUES (5, 'Lammefjord Nord', 'onshore', '2017-06-20', 18.2, 7.1, NULL);
INSERT INTO turbine_model (model_id, model_code, rotor_diameter_m, rated_power_kw, cut_in_ms) VALUES (1, 'NV-80', 80.0, 2000, 4.0);
INSERT INTO turbine_model (model_id, model_code, rotor_diameter_m, rated_power_kw, cut_in_ms) VALUES (2, 'NV-112', 112.4, 3300, 3.0);
INSERT INTO turbine_model (model_id, model_code, rotor_diameter_m, rated_power_kw, cut_in_ms) VALUES (3, 'Havmølle 154', 154.0, 6000, 3.5);
INSERT INTO turbine_model (model_id, model_code, rotor_diameter_m, rated_power_kw, cut_in_ms) VALUES (4, 'Havmølle 193', 193.2, 11000, 3.2);
INSERT INTO turbine_model (model_id, model_code, rotor_diameter_m, rated_power_kw, cut_in_ms) VALUES (5, 'Bondevind 62', 62.5, 1250, 3.8);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (1, 'HV-01', 1, 3, '2011-11-04', 81.34, NULL, 'running', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (2, 'HV-02', 1, 3, '2011-11-08', 80.67, 'Blåvand Blades', 'derated', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (3, 'HV-03', 1, 3, '2011-11-14', 80.7, NULL, 'derated', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (4, 'HV-04', 1, 3, '2011-11-17', 81.84, 'Blåvand Blades', 'running', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (5, 'HV-05', 1, 3, '2011-11-23', 82.08, NULL, 'running', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (6, 'HV-06', 1, 3, '2011-12-01', 82.31, NULL, 'running', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (7, 'HV-07', 1, 3, '2011-12-06', 76.93, 'O''Dell Carbon', 'derated', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (8, 'RØ-01', 2, 4, '2019-09-27', 109.02, 'O''Dell Carbon', 'running', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (9, 'RØ-02', 2, 4, '2019-10-02', 104.76, NULL, 'derated', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (10, 'RØ-03', 2, 4, '2019-10-07', 109.26, 'O''Dell Carbon', 'running', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (11, 'RØ-04', 2, 4, '2019-10-12', 109.13, 'Blåvand Blades', 'derated', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (12, 'RØ-05', 2, 4, '2019-10-14', 102.31, 'Sønder Composites', 'derated', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (13, 'RØ-06', 2, 4, '2019-10-20', 113.14, 'Blåvand Blades', 'running', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (14, 'TB-01', 3, 5, '2004-11-21', 66.4, 'O''Dell Carbon', 'running', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (15, 'TB-02', 3, 1, '2004-11-25', 62.09, 'O''Dell Carbon', 'running', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (16, 'TB-03', 3, 1, '2004-11-27', 67.44, 'Blåvand Blades', 'running', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (17, 'TB-04', 3, 5, '2004-12-06', 66.7, 'Sønder Composites', 'running', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (18, 'TB-05', 3, 5, '2004-12-11', 59.54, NULL, 'standstill', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (19, 'KG-01', 4, 2, '2009-07-20', 70.99, 'Sønder Composites', 'standstill', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (20, 'KG-02', 4, 2, '2009-07-26', 78.15, NULL, 'running', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (21, 'KG-03', 4, 2, '2009-08-03', 79.31, 'Sønder Composites', 'running', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (22, 'KG-04', 4, 2, '2009-08-04', 82.84, NULL, 'standstill', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (23, 'KG-05', 4, 2, '2009-08-13', 79.4, 'Sønder Composites', 'running', 0);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (24, 'LN-01', 5, 1, '2017-03-30', 80.47, 'Sønder Composites', 'running', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (25, 'LN-02', 5, 2, '2017-04-04', 85.57, NULL, 'running', 1);
INSERT INTO turbine (turbine_id, tag, site_id, model_id, erected_on, hub_height_m, blade_supplier, status, has_ice_detection) VALUES (26, 'LN-03', 5, 1, '2017-04-11', 86.57, 'Blåvand Blades', 'running', 1);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (1, 1, '2023-10-01', 973.4, 83.0, 12.427);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (2, 3, '2023-10-01', 1349.2, 94.6, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (3, 4, '2023-10-01', 988.4, 97.5, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (4, 5, '2023-10-01', 1721.5, 95.2, 9.644);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (5, 7, '2023-10-01', 1976.1, 95.3, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (6, 8, '2023-10-01', 3570.8, 81.6, 9.785);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (7, 10, '2023-10-01', 1584.1, 88.6, 12.433);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (8, 11, '2023-10-01', 3284.2, 85.7, 11.454);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (9, 12, '2023-10-01', 1223.1, 74.5, 11.136);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (10, 13, '2023-10-01', 3826.0, 93.4, 10.958);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (11, 15, '2023-10-01', 463.2, 72.5, 6.323);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (12, 16, '2023-10-01', 441.4, 67.3, 11.547);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (13, 18, '2023-10-01', 141.6, 74.6, 10.936);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (14, 19, '2023-10-01', 669.4, 66.2, 8.552);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (15, 20, '2023-10-01', 1208.9, 93.7, 7.855);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (16, 21, '2023-10-01', 1008.4, 95.9, 12.677);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (17, 22, '2023-10-01', 755.0, 96.1, 8.301);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (18, 23, '2023-10-01', 574.3, 99.4, 8.15);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (19, 24, '2023-10-01', 362.9, 93.6, 7.796);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (20, 25, '2023-10-01', 1046.9, 88.9, 8.401);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (21, 1, '2023-11-01', 1069.9, 95.4, 10.954);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (22, 3, '2023-11-01', 1636.3, 86.1, 8.622);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (23, 4, '2023-11-01', 1690.9, 93.9, 11.376);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (24, 5, '2023-11-01', 1426.8, 97.3, 12.817);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (25, 7, '2023-11-01', 851.2, 95.5, 9.124);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (26, 8, '2023-11-01', 2388.9, 63.7, 5.981);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (27, 10, '2023-11-01', 1440.1, 59.3, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (28, 11, '2023-11-01', 1419.4, 97.2, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (29, 12, '2023-11-01', 1146.1, 63.2, 12.088);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (30, 13, '2023-11-01', 3284.8, 86.1, 6.654);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (31, 15, '2023-11-01', 468.9, 82.5, 11.129);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (32, 16, '2023-11-01', 305.9, 88.0, 6.151);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (33, 18, '2023-11-01', 293.9, 60.5, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (34, 19, '2023-11-01', 925.6, 85.9, 12.161);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (35, 20, '2023-11-01', 514.6, 69.8, 6.168);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (36, 21, '2023-11-01', 806.5, 87.6, 8.317);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (37, 22, '2023-11-01', 1232.2, 94.8, 12.055);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (38, 23, '2023-11-01', 815.7, 86.1, 6.64);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (39, 24, '2023-11-01', 442.5, 75.6, 8.119);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (40, 25, '2023-11-01', 975.8, 91.5, 6.927);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (41, 1, '2023-12-01', 1450.9, 88.1, 8.91);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (42, 3, '2023-12-01', 1592.6, 85.7, 10.223);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (43, 4, '2023-12-01', 1714.4, 74.8, 11.301);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (44, 5, '2023-12-01', 1036.1, 70.9, 6.116);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (45, 7, '2023-12-01', 1007.1, 80.7, 11.511);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (46, 8, '2023-12-01', 2306.1, 97.1, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (47, 10, '2023-12-01', 2997.4, 68.9, 11.413);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (48, 11, '2023-12-01', 1561.8, 94.5, 8.912);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (49, 12, '2023-12-01', 3290.6, 85.4, 12.09);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (50, 13, '2023-12-01', 1093.0, 71.5, 11.437);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (51, 15, '2023-12-01', 263.4, 95.2, 10.298);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (52, 16, '2023-12-01', 672.5, 94.3, 12.815);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (53, 18, '2023-12-01', 110.9, 63.9, 9.646);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (54, 19, '2023-12-01', 747.2, 83.6, 6.555);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (55, 20, '2023-12-01', 809.4, 85.5, 11.032);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (56, 21, '2023-12-01', 619.3, 98.0, 12.599);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (57, 22, '2023-12-01', 1143.6, 93.1, 7.754);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (58, 23, '2023-12-01', 1283.6, 97.6, 7.382);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (59, 24, '2023-12-01', 554.4, 80.3, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (60, 25, '2023-12-01', 815.7, 67.0, 11.341);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (61, 1, '2024-01-01', 1667.0, 89.2, 11.352);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (62, 3, '2024-01-01', 797.9, 67.7, 11.398);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (63, 4, '2024-01-01', 1745.8, 77.5, 8.327);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (64, 5, '2024-01-01', 748.0, 71.0, 10.509);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (65, 7, '2024-01-01', 914.2, 79.4, 9.943);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (66, 8, '2024-01-01', 2054.5, 93.1, 8.606);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (67, 10, '2024-01-01', 2405.0, 83.6, 9.883);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (68, 11, '2024-01-01', 2944.0, 88.0, 9.087);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (69, 12, '2024-01-01', 3266.8, 75.5, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (70, 13, '2024-01-01', 1451.1, 91.4, 6.595);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (71, 15, '2024-01-01', 305.9, 96.2, 10.525);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (72, 16, '2024-01-01', 465.4, 86.5, 6.974);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (73, 18, '2024-01-01', 221.4, 89.2, 7.571);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (74, 19, '2024-01-01', 532.9, 97.6, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (75, 20, '2024-01-01', 988.1, 98.1, NULL);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (76, 21, '2024-01-01', 995.5, 85.2, 12.788);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (77, 22, '2024-01-01', 617.4, 99.1, 9.817);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (78, 23, '2024-01-01', 369.1, 66.6, 8.745);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (79, 24, '2024-01-01', 693.6, 97.9, 10.405);
INSERT INTO monthly_output (record_id, turbine_id, month_start, energy_mwh, availability_pct, avg_wind_ms) VALUES (80, 25, '2024-01-01', 815.7, 71.5, 6.412);
INSERT INTO technician (technician_id, full_name, trade, home_site_id, hired_on, hourly_rate_dkk, is_rescue_certified) VALUES (1, 'Asger Bang', 'mechanic', 1, '2011-10-03', 312.5, 1);
INSERT INTO technician (technician_id, full_name, trade, home_site_id, hired_on, hourly_rate_dkk, is_rescue_certified) VALUES (2, 'Bodil Kjeldgaard', 'electrician', 1, '2014-02-17', 338.0, 1);
INSERT INTO technician (technician_id, full_name, trade, home_site_id, hired_on, hourly_rate_dkk, is_rescue_certified) VALUES (3, 'Magnus Ravn', 'rope access', 2, '2019-09-02', 365.5, 1);
INSERT INTO technician (technician_id, full_name, trade, home_site_id, hired_on, hourly_rate_dkk, is_rescue_certified) VALUES (4, 'Sanne Toft', 'mechanic', 2, '2020-01-13', 298.0, 1);
INSERT INTO technician (technician_id, full_name, trade, home_site_id, hired_on, hourly_rate_dkk, is_rescue_certified) VALUES (5, 'Rasmus O''Brien', 'electrician', 3, '2008-05-26', 327.0, 0);
INSERT INTO technician (technician_id, full_name, trade, home_site_id, hired_on, hourly_rate_dkk, is_rescue_certified) VALUES (6, 'Ulla Skovgaard', 'rope access', 4, '2012-08-06', 351.0, 0);
INSERT INTO technician (technician_id, full_name, trade, home_site_id, hired_on, hourly_rate_dkk, is_rescue_certified) VALUES (7, 'Frederik Nør', 'mechanic', 4, '2021-11-01', 274.5, 0);
INSERT INTO technician (technician_id, full_name, trade, home_site_id, hired_on, hourly_rate_dkk, is_rescue_certified) VALUES (8, 'Gudrun í Dali', 'electrician', 5, '2017-03-20', 305.5, 0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (1, 15, 2, '2023-09-21 04:56', '2023-10-02', 'gearbox', 91.6, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (2, 18, 5, '2023-09-23 08:31', '2023-09-24', 'converter', 36.2, 147026.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (3, 16, 2, '2023-10-06 06:29', '2023-10-09', 'pitch system', 6.9, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (4, 13, 8, '2023-10-07 16:00', '2023-10-17', 'blade', 15.4, 402732.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (5, 14, 2, '2023-10-13 22:37', '2023-10-19', 'pitch system', 111.5, 228342.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (6, 15, 3, '2023-10-23 20:40', NULL, 'pitch system', 34.9, 369536.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (7, 4, 1, '2023-10-24 09:50', '2023-10-24', 'pitch system', 91.5, 180598.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (8, 20, 4, '2023-10-25 07:02', '2023-10-27', 'gearbox', 150.5, 247717.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (9, 21, 1, '2023-10-26 06:55', NULL, 'sensor', 1.6, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (10, 22, 2, '2023-10-28 17:23', '2023-11-03', 'pitch system', 83.8, 211555.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (11, 3, 3, '2023-10-30 18:18', '2023-11-08', 'converter', 121.6, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (12, 10, 1, '2023-11-10 15:41', '2023-11-18', 'sensor', 39.6, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (13, 13, 1, '2023-11-11 03:21', '2023-11-16', 'converter', 33.4, 224225.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (14, 3, 2, '2023-11-21 09:18', '2023-12-03', 'gearbox', 143.8, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (15, 10, 3, '2023-11-24 03:49', NULL, 'pitch system', 27.5, 81113.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (16, 11, 5, '2023-11-27 17:37', '2023-12-06', 'pitch system', 140.9, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (17, 3, 2, '2023-12-04 04:49', '2023-12-16', 'sensor', 31.8, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (18, 1, 5, '2023-12-05 21:17', '2023-12-10', 'converter', 75.2, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (19, 5, 2, '2023-12-07 07:01', '2023-12-12', 'converter', 69.8, 117257.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (20, 8, 8, '2023-12-11 20:31', '2023-12-15', 'gearbox', 22.4, 115778.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (21, 23, 2, '2023-12-17 14:59', NULL, 'converter', 59.9, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (22, 3, 1, '2023-12-19 07:03', '2023-12-24', 'gearbox', 123.4, 107882.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (23, 15, 5, '2023-12-20 16:21', '2023-12-31', 'pitch system', 45.9, 191433.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (24, 13, 2, '2023-12-21 06:32', NULL, 'pitch system', 43.0, 312835.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (25, 5, 8, '2023-12-31 01:33', '2024-01-08', 'sensor', 55.6, 120999.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (26, 13, 5, '2024-01-04 16:15', '2024-01-09', 'gearbox', 90.5, 31160.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (27, 22, 8, '2024-01-05 15:55', NULL, 'sensor', 37.7, 286666.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (28, 17, 8, '2024-01-06 11:56', '2024-01-08', 'yaw drive', 57.5, 98201.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (29, 18, 2, '2024-01-08 07:28', '2024-01-08', 'gearbox', 147.6, 277818.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (30, 19, 3, '2024-01-09 05:38', '2024-01-16', 'converter', 62.3, 163906.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (31, 6, 2, '2024-01-11 05:09', '2024-01-14', 'converter', 162.1, 30139.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (32, 13, 1, '2024-01-16 14:30', NULL, 'blade', 79.8, 91131.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (33, 14, 8, '2024-01-19 13:31', '2024-01-23', 'blade', 53.4, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (34, 15, 4, '2024-01-21 20:23', '2024-01-23', 'sensor', 66.6, 216807.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (35, 13, 2, '2024-01-24 18:38', '2024-01-27', 'gearbox', 161.7, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (36, 7, 6, '2024-01-25 12:37', '2024-02-03', 'blade', 127.0, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (37, 3, 2, '2024-01-26 16:14', '2024-01-28', 'pitch system', 163.5, 359277.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (38, 2, 3, '2024-01-27 16:47', '2024-02-02', 'sensor', 109.8, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (39, 9, 8, '2024-01-28 09:51', '2024-02-07', 'pitch system', 158.6, 343198.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (40, 12, 1, '2024-01-30 12:47', '2024-02-03', 'pitch system', 3.3, 282365.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (41, 24, 1, '2024-01-31 15:34', '2024-02-02', 'gearbox', 114.1, NULL);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (42, 19, 8, '2024-02-01 23:52', NULL, 'sensor', 35.5, 226353.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (43, 3, 3, '2024-02-03 16:08', NULL, 'gearbox', 143.0, 40853.0);
INSERT INTO service_call (service_call_id, turbine_id, technician_id, opened_at, closed_on, component, downtime_h, parts_cost_dkk) VALUES (44, 20, 3, '2024-02-04 23:32', '2024-02-14', 'yaw drive', 14.5, 143869.0);
