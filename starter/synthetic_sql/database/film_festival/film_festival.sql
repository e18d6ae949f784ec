CREATE TABLE venue (
  venue_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  quarter TEXT NOT NULL,
  seats INTEGER NOT NULL,
  has_analogue_projector INTEGER NOT NULL CHECK (has_analogue_projector IN (0, 1))
);
CREATE TABLE section (
  section_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  is_competitive INTEGER NOT NULL CHECK (is_competitive IN (0, 1)),
  prize_eur INTEGER,
  curator TEXT NOT NULL
);
CREATE TABLE film (
  film_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  director TEXT NOT NULL,
  country TEXT NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('animation', 'comedy', 'documentary', 'drama', 'thriller')),
  section_id INTEGER NOT NULL,
  running_time_min INTEGER NOT NULL,
  budget_kusd REAL,
  is_world_premiere INTEGER NOT NULL CHECK (is_world_premiere IN (0, 1)),
  FOREIGN KEY (section_id) REFERENCES section (section_id)
);
CREATE TABLE screening (
  screening_id INTEGER PRIMARY KEY,
  film_id INTEGER NOT NULL,
  venue_id INTEGER NOT NULL,
  starts_at TEXT NOT NULL,
  tickets_sold INTEGER,
  ticket_price_eur REAL NOT NULL,
  has_director_talk INTEGER NOT NULL CHECK (has_director_talk IN (0, 1)),
  FOREIGN KEY (film_id) REFERENCES film (film_id),
  FOREIGN KEY (venue_id) REFERENCES venue (venue_id)
);
CREATE TABLE juror (
  juror_id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL UNIQUE,
  home_country TEXT NOT NULL,
  profession TEXT NOT NULL,
  section_id INTEGER NOT NULL,
  fee_eur INTEGER,
  FOREIGN KEY (section_id) REFERENCES section (section_id)
);
CREATE TABLE score (
  score_id INTEGER PRIMARY KEY,
  film_id INTEGER NOT NULL,
  juror_id INTEGER NOT NULL,
  points REAL NOT NULL,
  remark TEXT,
  FOREIGN KEY (film_id) REFERENCES film (film_id),
  FOREIGN KEY (juror_id) REFERENCES juror (juror_id)
);
INSERT INTO venue (venue_id, name, quarter, seats, has_analogue_projector) VALUES (1, 'Cinema Miradouro', 'Graça', 312, 1);
INSERT INTO venue (venue_id, name, quarter, seats, has_analogue_projector) VALUES (2, 'Sala Azul', 'Chiado', 148, 0);
INSERT INTO venue (venue_id, name, quarter, seats, has_analogue_projector) VALUES (3, 'Teatro das Águas', 'Alcântara', 486, 1);
INSERT INTO venue (venue_id, name, quarter, seats, has_analogue_projector) VALUES (4, 'Auditório Pessoa', 'Chiado', 224, 0);
INSERT INTO venue (venue_id, name, quarter, seats, has_analogue_projector) VALUES (5, 'Esplanada Open Air', 'Belém', 650, 0);
INSERT INTO venue (venue_id, name, quarter, seats, has_analogue_projector) VALUES (6, 'Clube Cinéfilo', 'Graça', 76, 1);
INSERT INTO section (section_id, title, is_competitive, prize_eur, curator) VALUES (1, 'International Competition', 1, 25000, 'Leonor Vasconcelos');
INSERT INTO section (section_id, title, is_competitive, prize_eur, curator) VALUES (2, 'First Features', 1, 12000, 'Henrique Sá');
INSERT INTO section (section_id, title, is_competitive, prize_eur, curator) VALUES (3, 'Documentary Currents', 1, 10000, 'Inês Brandão');
INSERT INTO section (section_id, title, is_competitive, prize_eur, curator) VALUES (4, 'Short Waves', 1, 4000, 'Rui Tavares');
INSERT INTO section (section_id, title, is_competitive, prize_eur, curator) VALUES (5, 'Night Shift', 0, NULL, 'Constança Lobo');
INSERT INTO section (section_id, title, is_competitive, prize_eur, curator) VALUES (6, 'Restored Treasures', 0, NULL, 'Álvaro d''Orey');
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (1, 'The Salt Ledger', 'Marta Quintela', 'Portugal', 'drama', 1, 118, 1742.40, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (2, 'Nine Bridges Home', 'Tobias Lindner', 'Germany', 'drama', 1, 104, 1950.50, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (3, 'Whale Clock', 'Aiko Hasegawa', 'Japan', 'animation', 4, 14, 1262.10, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (4, 'A Letter for Mr. O''Hara', 'Sinéad Gallagher', 'Ireland', 'comedy', 2, 97, 1555.90, 1);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (5, 'Dust on the Viola', 'Rafael Urrutia', 'Spain', 'drama', 1, 131, 1009.40, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (6, 'Where Rivers Sleep', 'Amina Touré', 'Senegal', 'documentary', 3, 89, 1520.60, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (7, 'Carousel at Midnight', 'Bence Halász', 'Hungary', 'thriller', 5, 101, 1272.90, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (8, 'The Cartographer''s Sister', 'Élodie Marchand', 'France', 'drama', 1, 112, NULL, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (9, 'Paper Weather', 'Lin Mei-hua', 'Taiwan', 'animation', 4, 11, 509.10, 1);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (10, 'Last Tram to Estrela', 'Duarte Moniz', 'Portugal', 'comedy', 2, 93, 3527.00, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (11, 'Concrete Orchards', 'Noor Haddad', 'Lebanon', 'documentary', 3, 78, 1446.80, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (12, 'Hollow Hills', 'Gethin Pryce', 'Wales', 'thriller', 5, 99, 1976.00, 1);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (13, 'My Uncle the Comet', 'Paulina Reyes', 'Mexico', 'comedy', 2, 86, NULL, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (14, 'Ice Auction', 'Eero Salmela', 'Finland', 'thriller', 5, 107, 2873.40, 1);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (15, 'The Quiet Quarry', 'Giulia Ferrante', 'Italy', 'documentary', 3, 74, NULL, 1);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (16, 'Seven Minutes of Fog', 'Catarina Prates', 'Portugal', 'drama', 4, 18, NULL, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (17, 'Beekeeper''s Arithmetic', 'Jonas Wahl', 'Germany', 'documentary', 3, 82, 1852.70, 1);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (18, 'Moth Season', 'Hye-jin Bae', 'South Korea', 'thriller', 5, 121, 1006.40, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (19, 'Grandfather''s Radio', 'Emil Dragan', 'Romania', 'comedy', 6, 95, NULL, 1);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (20, 'Tin Moon', 'Yara Coutinho', 'Brazil', 'animation', 4, 9, 1764.90, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (21, 'Borrowed Names', 'Salma Benali', 'Morocco', 'drama', 2, 102, 3001.10, 1);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (22, 'The Ferry Pilot', 'Kristoffer Dahl', 'Norway', 'documentary', 3, 81, 2907.30, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (23, 'Ode to a Broken Lift', 'Margarida Pinho', 'Portugal', 'comedy', 4, 16, 959.20, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (24, 'Cinders of Toledo', 'Rafael Urrutia', 'Spain', 'drama', 6, 127, 1727.30, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (25, 'A Garden in Reverse', 'Aiko Hasegawa', 'Japan', 'animation', 1, 92, 2376.30, 0);
INSERT INTO film (film_id, title, director, country, genre, section_id, running_time_min, budget_kusd, is_world_premiere) VALUES (26, 'Lanterns over Dakar', 'Amina Touré', 'Senegal', 'drama', 1, 109, NULL, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (1, 4, 1, '2024-10-11 11:00', 150, 4.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (2, 19, 3, '2024-10-11 14:30', 446, 7.50, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (3, 6, 2, '2024-10-11 19:15', 39, 7.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (4, 4, 5, '2024-10-11 21:45', 312, 4.50, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (5, 1, 3, '2024-10-12 14:30', 416, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (6, 17, 4, '2024-10-12 19:15', 106, 6.00, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (7, 18, 5, '2024-10-12 20:30', 468, 6.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (8, 3, 1, '2024-10-13 11:00', 132, 7.50, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (9, 11, 4, '2024-10-13 16:45', 195, 7.50, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (10, 23, 2, '2024-10-13 19:15', 70, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (11, 21, 4, '2024-10-13 21:45', 207, 7.50, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (12, 10, 6, '2024-10-14 14:30', 24, 6.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (13, 10, 1, '2024-10-14 14:30', 233, 4.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (14, 26, 3, '2024-10-14 16:45', 341, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (15, 5, 2, '2024-10-14 16:45', 83, 4.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (16, 11, 3, '2024-10-14 21:45', 305, 9.00, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (17, 5, 1, '2024-10-15 14:30', 225, 6.00, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (18, 9, 6, '2024-10-15 14:30', 23, 7.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (19, 13, 2, '2024-10-15 19:15', 90, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (20, 12, 3, '2024-10-15 19:15', 366, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (21, 25, 1, '2024-10-16 11:00', NULL, 9.00, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (22, 16, 4, '2024-10-16 19:15', 69, 6.00, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (23, 13, 6, '2024-10-16 19:15', 28, 9.00, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (24, 1, 2, '2024-10-16 21:45', 68, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (25, 8, 5, '2024-10-16 21:45', 415, 7.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (26, 11, 6, '2024-10-17 11:00', 64, 7.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (27, 3, 2, '2024-10-17 11:00', 107, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (28, 3, 1, '2024-10-17 16:45', 162, 7.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (29, 20, 3, '2024-10-17 19:15', 229, 4.50, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (30, 14, 5, '2024-10-17 21:45', 571, 6.00, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (31, 10, 2, '2024-10-18 11:00', NULL, 7.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (32, 22, 1, '2024-10-18 11:00', 258, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (33, 16, 4, '2024-10-18 19:15', 136, 6.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (34, 6, 2, '2024-10-18 19:15', 73, 6.00, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (35, 16, 4, '2024-10-18 21:45', 72, 4.50, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (36, 15, 4, '2024-10-19 14:30', NULL, 9.00, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (37, 11, 3, '2024-10-19 16:45', 427, 4.50, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (38, 7, 3, '2024-10-19 21:45', 266, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (39, 12, 2, '2024-10-20 11:00', 118, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (40, 2, 1, '2024-10-20 16:45', 244, 7.50, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (41, 14, 5, '2024-10-20 20:30', 183, 7.50, 0);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (42, 24, 1, '2024-10-20 21:45', 241, 6.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (43, 2, 6, '2024-10-20 21:45', 20, 9.00, 1);
INSERT INTO screening (screening_id, film_id, venue_id, starts_at, tickets_sold, ticket_price_eur, has_director_talk) VALUES (44, 5, 4, '2024-10-20 21:45', NULL, 4.50, 0);
INSERT INTO juror (juror_id, full_name, home_country, profession, section_id, fee_eur) VALUES (1, 'Beatriz Alarcão', 'Portugal', 'editor', 1, 1850);
INSERT INTO juror (juror_id, full_name, home_country, profession, section_id, fee_eur) VALUES (2, 'Olivier Saint-Cyr', 'France', 'critic', 1, 1700);
INSERT INTO juror (juror_id, full_name, home_country, profession, section_id, fee_eur) VALUES (3, 'Wanda Zielińska', 'Poland', 'producer', 1, NULL);
INSERT INTO juror (juror_id, full_name, home_country, profession, section_id, fee_eur) VALUES (4, 'Kofi Asante', 'Ghana', 'director', 2, 1600);
INSERT INTO juror (juror_id, full_name, home_country, profession, section_id, fee_eur) VALUES (5, 'Ragnhild Moe', 'Norway', 'critic', 2, 1420);
INSERT INTO juror (juror_id, full_name, home_country, profession, section_id, fee_eur) VALUES (6, 'Zsófia Kertész', 'Hungary', 'composer', 3, 1500);
INSERT INTO juror (juror_id, full_name, home_country, profession, section_id, fee_eur) VALUES (7, 'Dario Bellomo', 'Italy', 'director', 3, 1475);
INSERT INTO juror (juror_id, full_name, home_country, profession, section_id, fee_eur) VALUES (8, 'Thandi Nkosi', 'South Africa', 'producer', 4, 900);
INSERT INTO juror (juror_id, full_name, home_country, profession, section_id, fee_eur) VALUES (9, 'Gonçalo Reis', 'Portugal', 'critic', 4, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (1, 1, 1, 5.0, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (2, 1, 2, 5.1, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (3, 1, 3, 8.4, 'superb sound');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (4, 2, 1, 3.7, 'strong ending');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (5, 2, 2, 8.5, 'a juror''s favourite');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (6, 2, 3, 4.5, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (7, 3, 8, 9.2, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (8, 3, 9, 8.2, 'a juror''s favourite');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (9, 4, 4, 6.5, 'strong ending');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (10, 4, 5, 4.3, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (11, 5, 1, 9.3, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (12, 5, 2, 3.9, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (13, 5, 3, 6.9, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (14, 6, 6, 5.4, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (15, 6, 7, 8.1, 'strong ending');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (16, 8, 1, 3.1, 'strong ending');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (17, 8, 2, 5.5, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (18, 8, 3, 8.0, 'strong ending');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (19, 9, 8, 9.8, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (20, 9, 9, 9.9, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (21, 10, 4, 5.7, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (22, 10, 5, 9.0, 'a juror''s favourite');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (23, 11, 6, 4.8, 'bold camera work');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (24, 11, 7, 3.5, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (25, 13, 4, 9.4, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (26, 13, 5, 9.5, 'bold camera work');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (27, 15, 6, 7.9, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (28, 15, 7, 4.0, 'a juror''s favourite');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (29, 16, 8, 6.8, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (30, 16, 9, 7.6, 'a juror''s favourite');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (31, 17, 6, 3.3, 'a juror''s favourite');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (32, 17, 7, 5.9, 'a juror''s favourite');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (33, 20, 8, 5.8, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (34, 20, 9, 3.6, 'bold camera work');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (35, 21, 4, 6.4, 'bold camera work');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (36, 21, 5, 6.2, 'bold camera work');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (37, 22, 6, 7.2, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (38, 22, 7, 8.9, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (39, 23, 8, 3.2, 'a juror''s favourite');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (40, 23, 9, 4.2, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (41, 25, 1, 3.0, 'strong ending');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (42, 25, 2, 9.7, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (43, 25, 3, 9.1, NULL);
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (44, 26, 1, 9.6, 'uneven');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (45, 26, 2, 7.5, 'bold camera work');
INSERT INTO score (score_id, film_id, juror_id, points, remark) VALUES (46, 26, 3, 3.8, 'strong ending');
