CREATE TABLE branch (
  branch_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  district TEXT NOT NULL,
  street_address TEXT,
  opened_on TEXT NOT NULL,
  floor_area_m2 INTEGER,
  public_computers INTEGER NOT NULL,
  is_wheelchair_accessible INTEGER NOT NULL CHECK (is_wheelchair_accessible IN (0, 1))
);
CREATE TABLE staff (
  staff_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL,
  job_title TEXT NOT NULL,
  branch_id INTEGER NOT NULL,
  manager_id INTEGER,
  hired_on TEXT NOT NULL,
  weekly_hours REAL NOT NULL,
  hourly_wage_eur REAL NOT NULL,
  FOREIGN KEY (branch_id) REFERENCES branch (branch_id),
  FOREIGN KEY (manager_id) REFERENCES staff (staff_id)
);
CREATE TABLE member (
  member_id INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('adult', 'child', 'senior', 'student')),
  birth_date TEXT NOT NULL,
  email TEXT,
  home_branch_id INTEGER NOT NULL,
  joined_on TEXT NOT NULL,
  FOREIGN KEY (home_branch_id) REFERENCES branch (branch_id)
);
CREATE TABLE item (
  item_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  creator TEXT,
  media_type TEXT NOT NULL CHECK (media_type IN ('book', 'audiobook', 'dvd', 'board game')),
  subject TEXT NOT NULL,
  language TEXT NOT NULL,
  published_year INTEGER NOT NULL,
  page_count INTEGER,
  running_time_min INTEGER
);
CREATE TABLE copy (
  copy_id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL,
  branch_id INTEGER NOT NULL,
  acquired_on TEXT NOT NULL,
  price_eur REAL,
  weight_g INTEGER NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'good', 'worn', 'damaged')),
  FOREIGN KEY (item_id) REFERENCES item (item_id),
  FOREIGN KEY (branch_id) REFERENCES branch (branch_id)
);
CREATE TABLE loan (
  loan_id INTEGER PRIMARY KEY,
  copy_id INTEGER NOT NULL,
  member_id INTEGER NOT NULL,
  loaned_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  returned_on TEXT,
  late_fee_eur REAL,
  FOREIGN KEY (copy_id) REFERENCES copy (copy_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);
CREATE TABLE event (
  event_id INTEGER PRIMARY KEY,
  branch_id INTEGER NOT NULL,
  host_staff_id INTEGER,
  title TEXT NOT NULL,
  topic TEXT NOT NULL,
  held_on TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  duration_min INTEGER NOT NULL,
  seats INTEGER NOT NULL,
  attendance INTEGER,
  FOREIGN KEY (branch_id) REFERENCES branch (branch_id),
  FOREIGN KEY (host_staff_id) REFERENCES staff (staff_id)
);
INSERT INTO branch (branch_id, name, district, street_address, opened_on, floor_area_m2, public_computers, is_wheelchair_accessible) VALUES (1, 'Central Library', 'Old Town', '1 Market Square', '1904-05-16', 4200, 36, 1);
INSERT INTO branch (branch_id, name, district, street_address, opened_on, floor_area_m2, public_computers, is_wheelchair_accessible) VALUES (2, 'Harbour Branch', 'Harbour', '22 Netmakers'' Quay', '1958-09-01', 860, 12, 1);
INSERT INTO branch (branch_id, name, district, street_address, opened_on, floor_area_m2, public_computers, is_wheelchair_accessible) VALUES (3, 'Millgate Branch', 'Millgate', '7 O''Connell Row', '1971-03-22', 640, 8, 0);
INSERT INTO branch (branch_id, name, district, street_address, opened_on, floor_area_m2, public_computers, is_wheelchair_accessible) VALUES (4, 'Oakfield Branch', 'Oakfield', '113 Lindenallee', '1986-10-04', 1150, 14, 1);
INSERT INTO branch (branch_id, name, district, street_address, opened_on, floor_area_m2, public_computers, is_wheelchair_accessible) VALUES (5, 'St. Anne''s Branch', 'Old Town', '5 St. Anne''s Lane', '1933-11-12', 310, 4, 0);
INSERT INTO branch (branch_id, name, district, street_address, opened_on, floor_area_m2, public_computers, is_wheelchair_accessible) VALUES (6, 'Weststadt Branch', 'Weststadt', '48 Färberstraße', '2003-06-14', 1480, 20, 1);
INSERT INTO branch (branch_id, name, district, street_address, opened_on, floor_area_m2, public_computers, is_wheelchair_accessible) VALUES (7, 'Hillcrest Branch', 'Hillcrest', '90 Observatory Road', '2016-02-27', 980, 16, 1);
INSERT INTO branch (branch_id, name, district, street_address, opened_on, floor_area_m2, public_computers, is_wheelchair_accessible) VALUES (8, 'Book Bus', 'Citywide', NULL, '2009-04-18', NULL, 2, 0);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (1, 'Margarethe Vogel', 'network director', 1, NULL, '2006-08-01', 39.00, 38.50);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (2, 'Declan O''Brien', 'branch manager', 1, 1, '2011-03-14', 39.00, 29.80);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (3, 'Ingrid Sørensen', 'branch manager', 2, 1, '2008-10-06', 39.00, 28.40);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (4, 'Tomasz Wiśniewski', 'branch manager', 3, 1, '2014-05-19', 35.00, 27.10);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (5, 'Anneliese Krämer', 'branch manager', 4, 1, '2009-01-12', 39.00, 28.90);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (6, 'Rhys Pemberton', 'branch manager', 6, 1, '2013-09-02', 39.00, 27.60);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (7, 'Lucía Ferrández', 'branch manager', 7, 1, '2016-01-11', 39.00, 26.70);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (8, 'Björn Ahlgren', 'librarian', 1, 2, '2012-06-04', 39.00, 23.90);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (9, 'Priya Nair', 'librarian', 1, 2, '2017-11-20', 30.00, 22.60);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (10, 'Hannah Göbel', 'children''s librarian', 1, 2, '2019-02-18', 32.00, 22.10);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (11, 'Marcus Adeyemi', 'IT technician', 1, 2, '2018-07-09', 39.00, 24.30);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (12, 'Femke de Wit', 'librarian', 2, 3, '2015-04-27', 28.00, 22.80);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (13, 'Sean D''Arcy', 'library assistant', 2, 3, '2021-09-13', 20.00, 16.40);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (14, 'Kirsten Oja', 'library assistant', 3, 4, '2020-03-02', 24.00, 16.90);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (15, 'Yusuf Çelik', 'librarian', 4, 5, '2016-08-15', 39.00, 23.10);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (16, 'Beatrice Holloway', 'children''s librarian', 4, 5, '2022-01-10', 25.00, 20.70);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (17, 'Jürgen Haas', 'library assistant', 5, 2, '2010-12-01', 18.50, 17.60);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (18, 'Noémie Laurent', 'librarian', 6, 6, '2018-04-16', 36.00, 22.40);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (19, 'Oskar Lindqvist', 'library assistant', 6, 6, '2023-05-08', 20.00, 15.80);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (20, 'Caitlin Byrne', 'children''s librarian', 7, 7, '2020-09-21', 30.00, 21.30);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (21, 'Emeka Obi', 'library assistant', 7, 7, '2023-10-02', 15.00, 15.60);
INSERT INTO staff (staff_id, full_name, job_title, branch_id, manager_id, hired_on, weekly_hours, hourly_wage_eur) VALUES (22, 'Walter Prüfer', 'bus driver', 8, 2, '2009-04-01', 35.00, 18.20);
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (1, 'Aoife', 'O''Brien', 'adult', '1984-02-11', 'aoife.obrien@postbox.example', 2, '2020-01-30');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (2, 'Ciarán', 'O''Brien', 'child', '2013-07-29', NULL, 2, '2020-02-14');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (3, 'Niamh', 'O''Brien', 'child', '2016-05-03', NULL, 2, '2022-06-22');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (4, 'Jürgen', 'Schäfer', 'senior', '1951-09-17', 'jurgen.schafer@mail.example', 1, '2022-11-14');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (5, 'Elif', 'Yıldız', 'student', '2002-12-05', 'elif.yildiz@postbox.example', 6, '2023-10-26');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (6, 'Matthias', 'Bauer', 'adult', '1979-04-23', 'matthias.bauer@postbox.example', 4, '2019-01-05');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (7, 'Zoë', 'van Dijk', 'student', '2004-03-18', 'zoe.vandijk@postbox.example', 1, '2021-08-30');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (8, 'Henrik', 'Møller', 'adult', '1990-08-08', 'henrik.moller@mail.example', 2, '2012-05-17');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (9, 'Gráinne', 'Walsh', 'senior', '1947-01-30', NULL, 5, '2018-03-24');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (10, 'Paolo', 'D''Angelo', 'adult', '1986-06-12', 'paolo.dangelo@mail.example', 6, '2018-03-31');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (11, 'Sofia', 'D''Angelo', 'child', '2014-10-21', NULL, 6, '2022-09-13');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (12, 'Ayumi', 'Tanaka', 'student', '2001-05-27', 'ayumi.tanaka@mail.example', 7, '2022-11-28');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (13, 'Bernd', 'Groß', 'senior', '1955-03-09', 'bernd.gross@mail.example', 4, '2018-06-13');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (14, 'Leonie', 'Weiß', 'adult', '1993-11-14', 'leonie.weiss@mail.example', 4, '2012-05-14');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (15, 'Kwame', 'Mensah', 'adult', '1988-07-02', 'kwame.mensah@inbox.example', 7, '2014-01-18');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (16, 'Abena', 'Mensah', 'child', '2015-02-16', NULL, 7, '2023-09-06');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (17, 'Ruth', 'Finkelstein', 'senior', '1949-12-24', 'ruth.finkelstein@inbox.example', 1, '2016-03-10');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (18, 'Sébastien', 'Girard', 'adult', '1976-10-05', 'sebastien.girard@inbox.example', 6, '2020-07-24');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (19, 'Katarzyna', 'Nowak', 'adult', '1982-01-19', 'katarzyna.nowak@postbox.example', 3, '2013-12-18');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (20, 'Jakub', 'Nowak', 'child', '2012-08-31', NULL, 3, '2023-06-10');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (21, 'Tariq', 'Rahman', 'student', '2003-09-10', 'tariq.rahman@postbox.example', 7, '2023-10-23');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (22, 'Margit', 'Löffler', 'senior', '1953-05-22', NULL, 3, '2014-12-24');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (23, 'Dylan', 'Price', 'adult', '1995-03-28', 'dylan.price@postbox.example', 2, '2016-10-08');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (24, 'Imogen', 'Clarke', 'adult', '1991-09-06', 'imogen.clarke@mail.example', 1, '2022-03-23');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (25, 'Viktor', 'Horváth', 'adult', '1972-02-03', 'viktor.horvath@postbox.example', 6, '2017-02-07');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (26, 'Lena', 'Vogt', 'student', '2005-06-25', 'lena.vogt@mail.example', 4, '2022-08-02');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (27, 'Amadou', 'Diallo', 'adult', '1985-12-13', 'amadou.diallo@postbox.example', 1, '2018-01-30');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (28, 'Fatou', 'Diallo', 'child', '2017-01-08', NULL, 1, '2022-09-28');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (29, 'Petra', 'Jansen', 'senior', '1956-07-15', 'petra.jansen@postbox.example', 5, '2020-09-17');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (30, 'Giles', 'Thornbury', 'senior', '1944-04-01', NULL, 1, '2019-11-18');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (31, 'Mehmet', 'Aydın', 'adult', '1980-10-30', 'mehmet.aydin@inbox.example', 6, '2016-05-23');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (32, 'Hana', 'Procházková', 'student', '2002-02-14', 'hana.prochazkova@inbox.example', 1, '2019-11-13');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (33, 'Oliver', 'Stone-Hughes', 'adult', '1987-05-09', 'oliver.stone-hughes@postbox.example', 7, '2012-10-15');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (34, 'Birgit', 'Müller', 'adult', '1968-08-19', 'birgit.muller@inbox.example', 4, '2022-07-23');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (35, 'Emil', 'Müller', 'child', '2011-11-03', NULL, 4, '2023-11-14');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (36, 'Siobhán', 'Kelly', 'adult', '1997-04-07', 'siobhan.kelly@inbox.example', 2, '2017-12-01');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (37, 'Wanjiru', 'Kamau', 'student', '2000-10-16', 'wanjiru.kamau@inbox.example', 1, '2022-04-20');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (38, 'Rosa', 'Benedetti', 'senior', '1950-06-28', NULL, 6, '2015-06-04');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (39, 'Lars', 'Eklund', 'adult', '1978-09-25', 'lars.eklund@mail.example', 7, '2019-01-24');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (40, 'Nadia', 'Haddad', 'adult', '1992-12-01', 'nadia.haddad@mail.example', 3, '2016-03-08');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (41, 'Theo', 'Haddad', 'child', '2018-03-12', NULL, 3, '2023-12-04');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (42, 'Gregor', 'Stein', 'adult', '1983-07-21', 'gregor.stein@inbox.example', 8, '2017-03-16');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (43, 'Maeve', 'Gallagher', 'student', '2003-01-26', 'maeve.gallagher@inbox.example', 2, '2020-12-18');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (44, 'Ilse', 'Brandt', 'senior', '1952-11-11', NULL, 8, '2014-12-31');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (45, 'Rafael', 'Sousa', 'adult', '1989-02-20', 'rafael.sousa@mail.example', 1, '2017-07-05');
INSERT INTO member (member_id, first_name, last_name, category, birth_date, email, home_branch_id, joined_on) VALUES (46, 'Philippa', 'Ward', 'adult', '1974-03-04', 'philippa.ward@mail.example', 5, '2017-12-30');
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (1, 'The Lighthouse Ledger', 'Maud Penhallow', 'book', 'crime', 'English', 2017, 352, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (2, 'Salt on the Windowsill', 'Maud Penhallow', 'book', 'fiction', 'English', 2012, 298, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (3, 'The Ferryman''s Daughter', 'Eoin MacBride', 'book', 'fiction', 'English', 2009, 411, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (4, 'A Short History of Rope', 'Lydia Amberley', 'book', 'history', 'English', 2015, 224, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (5, 'Bridges That Failed', 'Conrad Ives', 'book', 'technology', 'English', 2019, 318, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (6, 'Python for Patient People', 'Anjali Deshmukh', 'book', 'technology', 'English', 2021, 486, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (7, 'The Quiet Spreadsheet', 'Anjali Deshmukh', 'book', 'technology', 'English', 2018, 264, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (8, 'Der Uhrmacher von Lindau', 'Friedrich Osterhagen', 'book', 'crime', 'German', 2011, 376, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (9, 'Die Gärten der Großmutter', 'Hedwig Sonnleitner', 'book', 'gardening', 'German', 2014, 192, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (10, 'Moos und Mauer', 'Hedwig Sonnleitner', 'book', 'nature', 'German', 2020, 168, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (11, 'Nachtzug nach Triest', 'Friedrich Osterhagen', 'book', 'crime', 'German', 2016, 402, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (12, 'Le Boulanger de minuit', 'Colette Marchais', 'book', 'fiction', 'French', 2013, 287, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (13, 'L''Herbier de Camille', 'Colette Marchais', 'book', 'children', 'French', 2018, 64, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (14, 'Small Boats, Big Weather', 'Una Kinsella', 'book', 'travel', 'English', 2010, 256, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (15, 'Walking the Canal Towns', 'Una Kinsella', 'book', 'travel', 'English', 2022, 240, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (16, 'Otter Learns to Count', 'Pip Wetherby', 'book', 'children', 'English', 2019, 32, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (17, 'Otter Goes to Market', 'Pip Wetherby', 'book', 'children', 'English', 2021, 36, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (18, 'The Dragon Who Collected Stamps', 'Gwen Aldous', 'book', 'children', 'English', 2016, 96, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (19, 'Maya and the Paper Planets', 'Gwen Aldous', 'book', 'children', 'English', 2020, 128, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (20, 'Balcony Vegetables', 'Ruben Castellanos', 'book', 'gardening', 'English', 2017, 208, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (21, 'Soil Comes First', 'Ruben Castellanos', 'book', 'gardening', 'English', 2023, 276, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (22, 'The Beekeeper''s Arithmetic', 'Ottilie Frame', 'book', 'nature', 'English', 2008, 304, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (23, 'Owls of the Northern Parks', 'Ottilie Frame', 'book', 'nature', 'English', 2015, 232, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (24, 'Bread, Slowly', 'Marguerite Aubin', 'book', 'cooking', 'English', 2019, 272, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (25, 'Soups for Grey Days', 'Marguerite Aubin', 'book', 'cooking', 'English', 2014, 198, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (26, 'Kochen mit Wurzeln', 'Anton Zirbel', 'book', 'cooking', 'German', 2022, 216, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (27, 'The Census Takers', 'Harold Nwosu', 'book', 'history', 'English', 2006, 448, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (28, 'Letters from the Cable Station', 'Harold Nwosu', 'book', 'history', 'English', 2011, 336, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (29, 'Murder at the Map Fair', 'Delphine Crowe', 'book', 'crime', 'English', 2020, 312, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (30, 'The Second Alibi', 'Delphine Crowe', 'book', 'crime', 'English', 2023, 328, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (31, 'Statistics Without Tears or Shortcuts', 'Conrad Ives', 'book', 'technology', 'English', 2013, 392, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (32, 'Yavaş Trenler', 'Selin Korkmaz', 'book', 'travel', 'Turkish', 2017, 244, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (33, 'Deniz Kıyısında Bir Yıl', 'Selin Korkmaz', 'book', 'fiction', 'Turkish', 2021, 268, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (34, 'Anonymous Verses of the Salt Coast', NULL, 'book', 'poetry', 'English', 1998, 144, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (35, 'Winter Light: Selected Poems', 'Eoin MacBride', 'book', 'poetry', 'English', 2003, 112, NULL);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (36, 'The Lighthouse Ledger (Audio)', 'Maud Penhallow', 'audiobook', 'crime', 'English', 2018, NULL, 612);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (37, 'Nachtzug nach Triest (Hörbuch)', 'Friedrich Osterhagen', 'audiobook', 'crime', 'German', 2017, NULL, 688);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (38, 'The Dragon Who Collected Stamps (Audio)', 'Gwen Aldous', 'audiobook', 'children', 'English', 2017, NULL, 95);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (39, 'Small Boats, Big Weather (Audio)', 'Una Kinsella', 'audiobook', 'travel', 'English', 2012, NULL, 431);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (40, 'Learn Swedish on the Tram', 'Malin Berg', 'audiobook', 'languages', 'English', 2016, NULL, 360);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (41, 'Türkisch für den Alltag', 'Selin Korkmaz', 'audiobook', 'languages', 'German', 2019, NULL, 318);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (42, 'Tides of the Grey Harbour', 'Iwan Rees', 'dvd', 'nature', 'English', 2014, NULL, 88);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (43, 'The Last Tram Conductor', 'Silvia Moretti', 'dvd', 'fiction', 'English', 2010, NULL, 107);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (44, 'Die Orgelbauer', 'Katja Reimann', 'dvd', 'history', 'German', 2018, NULL, 94);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (45, 'Penguins on Parade', 'Iwan Rees', 'dvd', 'children', 'English', 2020, NULL, 62);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (46, 'La Fanfare du village', 'Benoît Chapelle', 'dvd', 'fiction', 'French', 2016, NULL, 101);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (47, 'Signal Lost', 'Silvia Moretti', 'dvd', 'crime', 'English', 2022, NULL, 118);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (48, 'Harvest Lanterns', 'Niko Baumann', 'board game', 'games', 'English', 2019, NULL, 45);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (49, 'Canal Barons', 'Niko Baumann', 'board game', 'games', 'English', 2015, NULL, 90);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (50, 'Das Leuchtturmspiel', 'Ute Fechner', 'board game', 'games', 'German', 2021, NULL, 30);
INSERT INTO item (item_id, title, creator, media_type, subject, language, published_year, page_count, running_time_min) VALUES (51, 'Mosaic Monks', NULL, 'board game', 'games', 'English', 2017, NULL, 60);
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1001, 1, 1, '2017-03-10', 22.24, 567, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1002, 1, 4, '2017-03-31', 22.24, 567, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1003, 1, 3, '2021-09-06', 20.02, 567, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1004, 1, 7, '2019-11-14', 23.35, 567, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1005, 1, 6, '2021-04-22', 20.02, 567, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1006, 2, 1, '2023-04-07', 22.66, 483, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1007, 2, 6, '2017-07-24', 22.66, 483, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1008, 2, 4, '2020-09-15', 22.66, 483, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1009, 2, 3, '2014-08-13', 23.79, 483, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1010, 3, 7, '2021-11-26', 26.00, 629, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1011, 3, 6, '2010-02-04', 27.30, 629, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1012, 4, 2, '2016-12-26', 19.07, 408, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1013, 4, 8, '2019-10-24', 17.16, 408, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1014, 5, 1, '2023-05-19', 19.09, 490, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1015, 5, 3, '2022-10-24', 21.21, 490, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1016, 5, 6, '2019-12-11', NULL, 490, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1017, 5, 7, '2020-01-10', 22.27, 490, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1018, 6, 1, '2021-05-19', 30.84, 704, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1019, 6, 3, '2021-07-12', 30.84, 704, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1020, 6, 2, '2021-08-02', NULL, 704, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1021, 6, 7, '2021-04-07', 29.37, 704, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1022, 6, 4, '2023-03-23', 30.84, 704, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1023, 7, 1, '2023-11-23', 19.38, 451, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1024, 8, 4, '2011-04-01', 23.82, 596, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1025, 9, 2, '2014-12-26', 13.54, 367, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1026, 9, 6, '2015-09-28', 13.54, 367, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1027, 9, 4, '2022-12-01', 13.54, 367, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1028, 10, 7, '2021-06-18', 12.56, 327, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1029, 10, 4, '2020-04-27', 14.66, 327, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1030, 11, 5, '2016-04-26', 24.99, 604, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1031, 11, 1, '2018-11-15', 24.99, 604, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1032, 11, 6, '2022-08-30', 22.49, 604, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1033, 12, 8, '2013-12-16', 22.16, 454, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1034, 12, 6, '2017-04-12', 22.16, 454, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1035, 13, 1, '2023-05-10', 9.28, 172, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1036, 13, 6, '2019-07-26', 9.28, 172, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1037, 14, 4, '2023-08-18', 19.02, 427, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1038, 14, 1, '2011-04-11', 19.97, 427, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1039, 14, 3, '2020-08-10', 19.97, 427, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1040, 15, 1, '2022-05-02', 17.20, 424, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1041, 15, 8, '2023-09-04', 17.20, 424, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1042, 16, 8, '2021-09-07', 7.84, 150, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1043, 17, 1, '2022-06-15', 10.87, 160, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1044, 17, 4, '2023-06-09', 10.87, 160, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1045, 18, 7, '2016-03-09', 13.57, 243, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1046, 18, 4, '2022-11-01', 14.25, 243, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1047, 19, 7, '2021-10-04', 13.26, 255, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1048, 19, 1, '2020-08-07', 13.26, 255, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1049, 19, 6, '2022-10-31', 13.26, 255, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1050, 20, 1, '2021-02-08', 17.70, 377, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1051, 22, 1, '2017-02-07', 20.63, 485, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1052, 22, 2, '2023-08-22', 18.57, 485, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1053, 22, 3, '2016-02-17', 20.63, 485, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1054, 22, 6, '2019-04-09', 18.57, 485, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1055, 23, 1, '2019-04-30', 18.21, 415, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1056, 23, 2, '2018-02-12', 17.34, 415, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1057, 23, 3, '2020-06-30', NULL, 415, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1058, 23, 4, '2016-04-29', 17.34, 415, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1059, 24, 6, '2020-02-14', 16.78, 464, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1060, 25, 1, '2015-08-26', 17.90, 363, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1061, 25, 3, '2018-02-14', 17.90, 363, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1062, 25, 2, '2015-05-12', 17.90, 363, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1063, 25, 6, '2019-01-31', 17.90, 363, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1064, 26, 4, '2022-09-13', 16.12, 364, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1065, 26, 1, '2024-02-13', 16.12, 364, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1066, 26, 6, '2022-07-12', 16.93, 364, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1067, 27, 4, '2023-10-10', NULL, 655, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1068, 27, 7, '2020-09-17', 26.47, 655, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1069, 28, 2, '2021-05-04', 22.62, 519, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1070, 28, 7, '2016-05-23', 22.62, 519, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1071, 28, 1, '2012-06-15', 22.62, 519, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1072, 29, 1, '2020-05-04', 22.04, 512, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1073, 29, 4, '2020-04-14', 20.99, 512, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1074, 29, 3, '2022-03-21', NULL, 512, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1075, 29, 2, '2020-12-08', 18.89, 512, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1076, 29, 7, '2022-01-19', 20.99, 512, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1077, 30, 8, '2023-04-11', 23.75, 528, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1078, 30, 3, '2023-07-24', 23.75, 528, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1079, 30, 4, '2023-06-02', 21.38, 528, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1080, 31, 1, '2014-02-11', 24.59, 592, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1081, 31, 7, '2021-05-21', NULL, 592, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1082, 31, 8, '2015-05-21', 25.82, 592, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1083, 32, 7, '2017-05-22', 18.48, 428, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1084, 32, 6, '2019-03-25', 18.48, 428, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1085, 32, 1, '2021-09-22', 18.48, 428, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1086, 33, 7, '2022-01-25', NULL, 442, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1087, 33, 1, '2021-09-30', 19.56, 442, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1088, 33, 6, '2021-09-07', 20.54, 442, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1089, 34, 3, '2012-04-04', NULL, 282, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1090, 35, 5, '2018-01-11', 14.73, 254, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1091, 35, 8, '2012-11-07', 12.63, 254, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1092, 35, 7, '2018-03-29', 14.03, 254, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1093, 36, 8, '2020-12-01', 24.95, 134, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1094, 37, 1, '2022-09-05', 26.20, 100, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1095, 37, 5, '2023-12-19', 24.95, 100, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1096, 38, 2, '2023-09-20', 17.50, 142, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1097, 39, 1, '2016-04-15', 15.75, 158, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1098, 39, 6, '2016-02-05', 15.75, 158, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1099, 40, 5, '2018-06-06', 14.95, 157, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1100, 40, 6, '2024-02-08', 14.95, 157, 'new');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1101, 41, 4, '2019-11-28', 24.95, 125, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1102, 42, 6, '2019-04-05', 14.50, 109, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1103, 43, 1, '2017-01-04', 13.64, 85, 'damaged');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1104, 43, 4, '2010-07-26', 12.99, 85, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1105, 44, 4, '2019-04-25', 14.50, 89, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1106, 44, 7, '2019-05-07', 15.23, 89, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1107, 45, 1, '2023-07-19', 16.90, 113, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1108, 46, 1, '2017-11-21', 8.99, 113, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1109, 47, 3, '2023-06-26', 8.99, 86, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1110, 47, 6, '2023-04-12', 10.49, 86, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1111, 48, 6, '2020-08-11', 24.95, 1385, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1112, 48, 2, '2021-06-04', 24.95, 1385, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1113, 49, 4, '2016-05-13', 24.95, 962, 'worn');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1114, 49, 7, '2019-09-19', 24.95, 962, 'good');
INSERT INTO copy (copy_id, item_id, branch_id, acquired_on, price_eur, weight_g, condition) VALUES (1115, 51, 1, '2021-09-13', 42.00, 1636, 'good');
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5001, 1097, 27, '2023-01-12', '2023-02-02', '2023-01-25', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5002, 1004, 39, '2023-01-13', '2023-02-03', '2023-02-01', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5003, 1046, 3, '2023-01-18', '2023-02-08', '2023-02-08', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5004, 1001, 45, '2023-01-20', '2023-02-10', '2023-02-06', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5005, 1017, 12, '2023-01-21', '2023-02-11', '2023-02-14', 0.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5006, 1040, 32, '2023-01-23', '2023-02-13', '2023-02-04', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5007, 1073, 12, '2023-01-27', '2023-02-17', '2023-02-02', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5008, 1086, 12, '2023-01-30', '2023-02-20', '2023-02-16', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5009, 1061, 19, '2023-02-01', '2023-02-22', '2023-03-17', 5.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5010, 1087, 29, '2023-02-02', '2023-02-23', '2023-02-09', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5011, 1015, 31, '2023-02-06', '2023-02-27', '2023-03-03', 1.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5012, 1114, 39, '2023-02-07', '2023-02-21', '2023-02-16', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5013, 1084, 13, '2023-02-15', '2023-03-08', '2023-02-28', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5014, 1003, 36, '2023-02-16', '2023-03-09', '2023-03-11', 0.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5015, 1039, 40, '2023-02-21', '2023-03-14', '2023-03-11', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5016, 1025, 32, '2023-02-23', '2023-03-16', '2023-03-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5017, 1058, 32, '2023-02-24', '2023-03-17', '2023-03-09', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5018, 1009, 19, '2023-02-25', '2023-03-18', '2023-03-15', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5019, 1046, 2, '2023-02-28', '2023-03-21', '2023-03-25', 0.40);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5020, 1040, 7, '2023-03-03', '2023-03-24', '2023-03-22', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5021, 1102, 31, '2023-03-07', '2023-03-14', '2023-03-14', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5022, 1085, 45, '2023-03-09', '2023-03-30', '2023-03-20', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5023, 1021, 44, '2023-03-10', '2023-03-31', '2023-04-03', 0.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5024, 1008, 26, '2023-03-13', '2023-04-03', '2023-04-03', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5025, 1011, 4, '2023-03-14', '2023-04-04', '2023-04-07', 0.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5026, 1009, 12, '2023-03-16', '2023-04-06', '2023-03-25', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5027, 1016, 18, '2023-03-22', '2023-04-12', '2023-04-13', 0.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5028, 1072, 27, '2023-03-24', '2023-04-14', '2023-04-01', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5029, 1090, 38, '2023-03-29', '2023-04-19', '2023-04-06', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5030, 1112, 3, '2023-03-30', '2023-04-13', '2023-04-06', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5031, 1113, 46, '2023-04-04', '2023-04-18', '2023-04-15', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5032, 1005, 39, '2023-04-10', '2023-05-01', '2023-06-05', 8.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5033, 1099, 43, '2023-04-13', '2023-05-04', '2023-04-18', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5034, 1114, 39, '2023-04-14', '2023-04-28', '2023-04-18', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5035, 1075, 36, '2023-04-17', '2023-05-08', '2023-05-02', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5036, 1087, 13, '2023-04-18', '2023-05-09', '2023-05-05', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5037, 1072, 13, '2023-04-19', '2023-05-10', '2023-05-03', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5038, 1090, 12, '2023-04-20', '2023-05-11', '2023-05-08', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5039, 1001, 7, '2023-04-24', '2023-05-15', '2023-05-12', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5040, 1020, 36, '2023-04-27', '2023-05-18', '2023-05-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5041, 1076, 12, '2023-05-02', '2023-05-23', '2023-05-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5042, 1105, 34, '2023-05-06', '2023-05-13', '2023-05-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5043, 1094, 8, '2023-05-08', '2023-05-29', '2023-05-29', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5044, 1032, 12, '2023-05-09', '2023-05-30', '2023-05-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5045, 1077, 31, '2023-05-10', '2023-05-31', '2023-05-27', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5046, 1007, 34, '2023-05-12', '2023-06-02', '2023-06-01', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5047, 1039, 40, '2023-05-19', '2023-06-09', '2023-07-17', 9.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5048, 1027, 26, '2023-05-23', '2023-06-13', '2023-06-05', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5049, 1001, 43, '2023-05-27', '2023-06-17', '2023-06-22', 1.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5050, 1021, 1, '2023-06-01', '2023-06-22', '2023-06-14', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5051, 1043, 3, '2023-06-06', '2023-06-27', '2023-06-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5052, 1018, 13, '2023-06-07', '2023-06-28', '2023-07-03', 1.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5053, 1072, 36, '2023-06-08', '2023-06-29', '2023-06-29', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5054, 1038, 7, '2023-06-12', '2023-07-03', '2023-06-24', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5055, 1016, 10, '2023-06-13', '2023-07-04', '2023-07-01', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5056, 1094, 39, '2023-06-16', '2023-07-07', '2023-06-27', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5057, 1053, 40, '2023-06-17', '2023-07-08', '2023-07-01', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5058, 1114, 20, '2023-06-21', '2023-07-05', '2023-06-24', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5059, 1019, 9, '2023-06-22', '2023-07-13', '2023-07-01', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5060, 1003, 17, '2023-06-23', '2023-07-14', '2023-07-05', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5061, 1036, 11, '2023-06-28', '2023-07-19', '2023-07-05', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5062, 1081, 15, '2023-06-29', '2023-07-20', '2023-07-14', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5063, 1093, 36, '2023-06-30', '2023-07-21', '2023-07-08', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5064, 1112, 1, '2023-07-06', '2023-07-20', '2023-07-18', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5065, 1055, 37, '2023-07-12', '2023-08-02', '2023-08-02', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5066, 1059, 39, '2023-07-14', '2023-08-04', '2023-08-02', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5067, 1020, 3, '2023-07-17', '2023-08-07', '2023-07-29', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5068, 1004, 12, '2023-07-20', '2023-08-10', '2023-08-30', 5.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5069, 1043, 36, '2023-07-24', '2023-08-14', '2023-08-01', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5070, 1003, 40, '2023-07-27', '2023-08-17', '2023-08-02', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5071, 1081, 1, '2023-08-02', '2023-08-23', '2023-08-15', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5072, 1012, 7, '2023-08-03', '2023-08-24', '2023-08-12', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5073, 1025, 23, '2023-08-09', '2023-08-30', '2023-08-28', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5074, 1086, 23, '2023-08-11', '2023-09-01', '2023-08-26', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5075, 1113, 44, '2023-08-12', '2023-08-26', '2023-08-28', 0.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5076, 1030, 19, '2023-08-15', '2023-09-05', '2023-09-18', 3.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5077, 1094, 7, '2023-08-18', '2023-09-08', '2023-10-02', 6.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5078, 1085, 7, '2023-08-19', '2023-09-09', '2023-08-29', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5079, 1031, 46, '2023-08-23', '2023-09-13', '2023-09-12', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5080, 1087, 28, '2023-08-25', '2023-09-15', '2023-09-19', 0.40);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5081, 1076, 33, '2023-08-31', '2023-09-21', '2023-09-15', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5082, 1042, 36, '2023-09-01', '2023-09-22', '2023-09-09', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5083, 1045, 2, '2023-09-02', '2023-09-23', '2023-09-23', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5084, 1114, 15, '2023-09-07', '2023-09-21', '2023-09-22', 0.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5085, 1019, 1, '2023-09-09', '2023-09-30', '2023-09-19', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5086, 1050, 38, '2023-09-19', '2023-10-10', '2023-10-07', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5087, 1009, 23, '2023-09-21', '2023-10-12', '2023-09-30', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5088, 1027, 40, '2023-09-23', '2023-10-14', '2023-10-20', 1.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5089, 1075, 36, '2023-09-26', '2023-10-17', '2023-10-04', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5090, 1031, 23, '2023-09-29', '2023-10-20', '2023-10-18', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5091, 1112, 32, '2023-09-30', '2023-10-14', '2023-10-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5092, 1022, 26, '2023-10-03', '2023-10-24', '2023-11-08', 3.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5093, 1107, 28, '2023-10-07', '2023-10-14', '2023-10-20', 0.60);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5094, 1007, 40, '2023-10-11', '2023-11-01', '2023-10-20', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5095, 1115, 28, '2023-10-17', '2023-10-31', '2023-10-26', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5096, 1048, 28, '2023-10-18', '2023-11-08', '2023-11-07', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5097, 1080, 25, '2023-10-25', '2023-11-15', '2023-11-07', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5098, 1107, 28, '2023-10-31', '2023-11-07', '2023-11-04', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5099, 1035, 28, '2023-11-02', '2023-11-23', '2023-12-21', 2.80);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5100, 1045, 26, '2023-11-03', '2023-11-24', '2023-11-15', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5101, 1111, 8, '2023-11-10', '2023-11-24', '2023-11-15', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5102, 1049, 11, '2023-11-17', '2023-12-08', '2024-01-11', 3.40);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5103, 1008, 26, '2023-11-18', '2023-12-09', '2023-12-02', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5104, 1011, 12, '2023-11-27', '2023-12-18', '2023-12-20', 0.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5105, 1075, 9, '2023-11-28', '2023-12-19', '2023-12-18', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5106, 1013, 24, '2023-12-01', '2023-12-22', '2023-12-19', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5107, 1017, 1, '2023-12-02', '2023-12-23', '2023-12-20', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5108, 1113, 39, '2023-12-05', '2023-12-19', '2023-12-08', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5109, 1078, 12, '2023-12-06', '2023-12-27', '2024-01-03', 1.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5110, 1004, 39, '2023-12-09', '2023-12-30', '2024-01-08', 2.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5111, 1015, 7, '2023-12-11', '2024-01-01', '2024-01-08', 1.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5112, 1021, 39, '2023-12-21', '2024-01-11', '2023-12-27', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5113, 1051, 36, '2023-12-26', '2024-01-16', '2024-01-08', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5114, 1074, 45, '2023-12-27', '2024-01-17', '2024-01-22', 1.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5115, 1018, 21, '2023-12-29', '2024-01-19', '2024-01-16', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5116, 1034, 38, '2024-01-01', '2024-01-22', '2024-01-06', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5117, 1036, 31, '2024-01-03', '2024-01-24', '2024-02-20', 6.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5118, 1043, 11, '2024-01-04', '2024-01-25', '2024-01-18', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5119, 1072, 37, '2024-01-09', '2024-01-30', '2024-01-22', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5120, 1057, 12, '2024-01-10', '2024-01-31', '2024-01-22', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5121, 1007, 38, '2024-01-13', '2024-02-03', '2024-01-20', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5122, 1005, 25, '2024-01-16', '2024-02-06', '2024-02-13', 1.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5123, 1084, 45, '2024-01-20', '2024-02-10', '2024-01-29', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5124, 1011, 38, '2024-01-24', '2024-02-14', '2024-02-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5125, 1072, 18, '2024-01-26', '2024-02-16', '2024-02-22', 1.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5126, 1075, 36, '2024-01-31', '2024-02-21', '2024-02-10', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5127, 1004, 39, '2024-02-02', '2024-02-23', '2024-02-08', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5128, 1112, 16, '2024-02-05', '2024-02-19', '2024-02-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5129, 1001, 8, '2024-02-06', '2024-02-27', '2024-02-27', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5130, 1034, 18, '2024-02-13', '2024-03-05', '2024-03-13', 2.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5131, 1024, 39, '2024-02-17', '2024-03-09', '2024-02-27', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5132, 1066, 31, '2024-02-20', '2024-03-12', '2024-03-14', 0.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5133, 1043, 7, '2024-02-21', '2024-03-13', '2024-03-21', 2.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5134, 1003, 8, '2024-02-23', '2024-03-15', '2024-03-05', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5135, 1011, 26, '2024-02-28', '2024-03-20', '2024-03-23', 0.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5136, 1112, 3, '2024-03-01', '2024-03-15', '2024-04-09', 2.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5137, 1072, 4, '2024-03-04', '2024-03-25', '2024-03-09', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5138, 1081, 40, '2024-03-05', '2024-03-26', '2024-04-03', 2.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5139, 1094, 36, '2024-03-07', '2024-03-28', '2024-04-09', 3.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5140, 1044, 35, '2024-03-08', '2024-03-29', '2024-03-16', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5141, 1003, 40, '2024-03-16', '2024-04-06', '2024-04-03', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5142, 1047, 33, '2024-03-18', '2024-04-08', '2024-03-30', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5143, 1021, 5, '2024-03-21', '2024-04-11', '2024-04-16', 1.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5144, 1059, 18, '2024-03-22', '2024-04-12', '2024-03-28', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5145, 1093, 21, '2024-03-28', '2024-04-18', '2024-04-11', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5146, 1020, 4, '2024-04-02', '2024-04-23', '2024-04-11', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5147, 1036, 20, '2024-04-04', '2024-04-25', '2024-04-13', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5148, 1072, 1, '2024-04-05', '2024-04-26', '2024-04-17', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5149, 1058, 14, '2024-04-09', '2024-04-30', '2024-04-18', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5150, 1011, 27, '2024-04-11', '2024-05-02', '2024-05-27', 6.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5151, 1066, 26, '2024-04-12', '2024-05-03', '2024-04-23', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5152, 1004, 40, '2024-04-16', '2024-05-07', '2024-04-20', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5153, 1084, 5, '2024-04-18', '2024-05-09', '2024-05-14', 1.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5154, 1076, 39, '2024-04-20', '2024-05-11', '2024-05-17', 1.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5155, 1017, 39, '2024-04-22', '2024-05-13', '2024-05-07', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5156, 1068, 15, '2024-04-30', '2024-05-21', '2024-05-22', 0.25);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5157, 1097, 1, '2024-05-01', '2024-05-22', '2024-05-29', 1.75);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5158, 1035, 41, '2024-05-06', '2024-05-27', '2024-05-23', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5159, 1077, 44, '2024-05-11', '2024-06-01', '2024-06-03', 0.50);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5160, 1060, 17, '2024-05-14', '2024-06-04', '2024-06-20', 4.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5161, 1045, 28, '2024-05-20', '2024-06-10', '2024-05-28', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5162, 1020, 24, '2024-05-21', '2024-06-11', NULL, NULL);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5163, 1057, 39, '2024-05-22', '2024-06-12', '2024-06-11', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5164, 1111, 11, '2024-05-23', '2024-06-06', '2024-06-05', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5165, 1035, 11, '2024-05-24', '2024-06-14', '2024-05-30', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5166, 1038, 29, '2024-05-27', '2024-06-17', '2024-06-12', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5167, 1112, 3, '2024-05-29', '2024-06-12', NULL, NULL);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5168, 1109, 40, '2024-05-30', '2024-06-06', '2024-06-03', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5169, 1056, 12, '2024-06-03', '2024-06-24', '2024-06-22', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5170, 1019, 38, '2024-06-04', '2024-06-25', '2024-06-24', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5171, 1049, 35, '2024-06-06', '2024-06-27', '2024-06-26', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5172, 1035, 41, '2024-06-17', '2024-07-08', '2024-06-28', 0.00);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5173, 1043, 41, '2024-06-20', '2024-07-11', NULL, NULL);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5174, 1021, 15, '2024-06-21', '2024-07-12', NULL, NULL);
INSERT INTO loan (loan_id, copy_id, member_id, loaned_on, due_on, returned_on, late_fee_eur) VALUES (5175, 1100, 34, '2024-06-22', '2024-07-13', NULL, NULL);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (1, 1, 10, 'Story Hour: Otter and Friends', 'children', '2023-02-04', '10:30', 45, 30, 28);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (2, 1, 11, 'First Steps with Spreadsheets', 'technology', '2023-02-16', '17:30', 90, 16, 14);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (3, 2, 3, 'Harbour Memories Evening', 'history', '2023-03-09', '18:30', 75, 40, 33);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (4, 4, 16, 'Seed Swap Saturday', 'gardening', '2023-03-18', '11:00', 120, 50, 47);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (5, 6, 18, 'French Conversation Café', 'languages', '2023-03-28', '18:00', 60, 14, 9);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (6, 7, 20, 'Paper Planets Workshop', 'children', '2023-04-15', '14:00', 90, 20, 20);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (7, 1, 8, 'Crime Fiction Circle: Map Fair', 'reading group', '2023-04-26', '19:00', 90, 24, 19);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (8, 3, 4, 'How to Read an Old Map', 'history', '2023-05-11', '17:00', 60, 20, 11);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (9, 6, NULL, 'Poetry Open Mic', 'poetry', '2023-05-25', '19:30', 120, 45, 38);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (10, 2, 13, 'Board Game Afternoon', 'games', '2023-06-10', '13:30', 180, 32, 25);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (11, 4, 15, 'Understanding Your Energy Bill', 'technology', '2023-06-22', '18:00', 75, 30, NULL);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (12, 1, 10, 'Summer Reading Kick-off', 'children', '2023-07-01', '11:00', 120, 80, 76);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (13, 7, 7, 'Stargazing Talk', 'science', '2023-08-17', '21:00', 90, 60, 60);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (14, 2, 12, 'Knots and Rope: a Hands-on Talk', 'history', '2023-09-14', '18:00', 90, 25, 17);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (15, 1, 11, 'Repair Your Old Laptop', 'technology', '2023-09-28', '17:30', 120, 16, 16);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (16, 6, 18, 'French Conversation Café', 'languages', '2023-10-10', '18:00', 60, 14, 12);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (17, 1, 8, 'Crime Fiction Circle: The Second Alibi', 'reading group', '2023-10-25', '19:00', 90, 24, 22);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (18, 4, 16, 'Pumpkin Tales', 'children', '2023-10-28', '10:30', 60, 35, 34);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (19, 7, 20, 'Build a Bird Box', 'nature', '2023-11-11', '13:00', 150, 18, 15);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (20, 3, 14, 'Soup and a Story', 'cooking', '2023-11-23', '12:30', 60, 22, NULL);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (21, 1, 9, 'Meet the Author: Delphine Crowe', 'reading group', '2023-12-07', '19:00', 75, 110, 104);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (22, 6, 6, 'New Year, New Language', 'languages', '2024-01-18', '17:30', 60, 40, 21);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (23, 1, 11, 'Python Evening for Beginners', 'technology', '2024-02-08', '18:00', 120, 16, 13);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (24, 2, 3, 'Storm of ''62: Eyewitness Night', 'history', '2024-02-22', '18:30', 90, 40, 40);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (25, 4, 15, 'Balcony Vegetables Q&A', 'gardening', '2024-03-16', '11:00', 90, 50, 29);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (26, 7, 20, 'Science Saturday: Magnets', 'science', '2024-04-06', '10:00', 75, 24, 24);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (27, 1, NULL, 'Quiet Hour with String Quartet', 'music', '2024-04-21', '15:00', 60, 90, 67);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (28, 6, 19, 'Board Game Afternoon', 'games', '2024-05-04', '13:30', 180, 36, 31);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (29, 3, 4, 'Owls After Dark', 'nature', '2024-05-16', '21:30', 60, 20, 18);
INSERT INTO event (event_id, branch_id, host_staff_id, title, topic, held_on, starts_at, duration_min, seats, attendance) VALUES (30, 1, 10, 'Story Hour: Paper Planets', 'children', '2024-06-01', '10:30', 45, 30, 26);
