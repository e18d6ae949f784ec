CREATE TABLE Parcel (
  Parcel_ID INTEGER PRIMARY KEY,
  Parcel_Name TEXT NOT NULL UNIQUE,
  Village TEXT NOT NULL,
  Area_ha REAL NOT NULL,
  Slope_deg REAL,
  Planted_On TEXT NOT NULL,
  Is_Organic INTEGER NOT NULL CHECK (Is_Organic IN (0, 1))
);
CREATE TABLE Grape_Variety (
  Variety_ID INTEGER PRIMARY KEY,
  Variety_Name TEXT NOT NULL UNIQUE,
  Berry_Colour TEXT NOT NULL CHECK (Berry_Colour IN ('red', 'rosé', 'white')),
  Ripening TEXT NOT NULL CHECK (Ripening IN ('early', 'late', 'middle')),
  Typical_Yield_t_ha REAL NOT NULL
);
CREATE TABLE Harvest (
  Harvest_ID INTEGER PRIMARY KEY,
  Parcel_ID INTEGER NOT NULL,
  Variety_ID INTEGER NOT NULL,
  Picked_On TEXT NOT NULL,
  Weight_t REAL NOT NULL,
  Must_Weight_kmw REAL,
  Picking_Method TEXT NOT NULL,
  Pickers INTEGER NOT NULL,
  FOREIGN KEY (Parcel_ID) REFERENCES Parcel (Parcel_ID),
  FOREIGN KEY (Variety_ID) REFERENCES Grape_Variety (Variety_ID)
);
CREATE TABLE Wine (
  Wine_ID INTEGER PRIMARY KEY,
  Wine_Name TEXT NOT NULL UNIQUE,
  Main_Variety_ID INTEGER NOT NULL,
  Style TEXT NOT NULL CHECK (Style IN ('dry', 'off-dry', 'sparkling', 'sweet')),
  Alcohol_pct REAL NOT NULL,
  Bottled_On TEXT NOT NULL,
  Bottle_Price_eur REAL NOT NULL,
  Bottles_In_Stock INTEGER NOT NULL,
  Tasting_Note TEXT,
  FOREIGN KEY (Main_Variety_ID) REFERENCES Grape_Variety (Variety_ID)
);
CREATE TABLE Customer (
  Customer_ID INTEGER PRIMARY KEY,
  Customer_Name TEXT NOT NULL UNIQUE,
  Customer_Type TEXT NOT NULL CHECK (Customer_Type IN ('private', 'restaurant', 'wine shop')),
  City TEXT NOT NULL,
  Customer_Since TEXT NOT NULL,
  VAT_Number TEXT
);
CREATE TABLE Wine_Sale (
  Sale_ID INTEGER PRIMARY KEY,
  Customer_ID INTEGER NOT NULL,
  Wine_ID INTEGER NOT NULL,
  Sold_On TEXT NOT NULL,
  Bottles INTEGER NOT NULL,
  Discount_pct INTEGER NOT NULL,
  Paid_On TEXT,
  FOREIGN KEY (Customer_ID) REFERENCES Customer (Customer_ID),
  FOREIGN KEY (Wine_ID) REFERENCES Wine (Wine_ID)
);
INSERT INTO Parcel (Parcel_ID, Parcel_Name, Village, Area_ha, Slope_deg, Planted_On, Is_Organic) VALUES (1, 'Steinriegl', 'Gumpoldsbach', 2.31, 14.5, '1978-04-12', 1);
INSERT INTO Parcel (Parcel_ID, Parcel_Name, Village, Area_ha, Slope_deg, Planted_On, Is_Organic) VALUES (2, 'Kirchweingarten', 'Gumpoldsbach', 1.08, 6.2, '1991-03-30', 0);
INSERT INTO Parcel (Parcel_ID, Parcel_Name, Village, Area_ha, Slope_deg, Planted_On, Is_Organic) VALUES (3, 'Sonnleiten', 'Oberrohr', 3.74, 21.8, '2003-04-22', 1);
INSERT INTO Parcel (Parcel_ID, Parcel_Name, Village, Area_ha, Slope_deg, Planted_On, Is_Organic) VALUES (4, 'Hasenlauf', 'Oberrohr', 0.92, 9.1, '1966-05-03', 0);
INSERT INTO Parcel (Parcel_ID, Parcel_Name, Village, Area_ha, Slope_deg, Planted_On, Is_Organic) VALUES (5, 'Mühläcker', 'Perndorf', 4.15, NULL, '2011-04-08', 1);
INSERT INTO Parcel (Parcel_ID, Parcel_Name, Village, Area_ha, Slope_deg, Planted_On, Is_Organic) VALUES (6, 'Teufelsgraben', 'Perndorf', 1.63, 27.4, '1984-04-27', 0);
INSERT INTO Parcel (Parcel_ID, Parcel_Name, Village, Area_ha, Slope_deg, Planted_On, Is_Organic) VALUES (7, 'Am Fuchsloch', 'Wildegg', 2.87, 17.3, '2016-05-11', 1);
INSERT INTO Parcel (Parcel_ID, Parcel_Name, Village, Area_ha, Slope_deg, Planted_On, Is_Organic) VALUES (8, 'Goldtruhe', 'Wildegg', 0.57, 12.9, '1959-04-19', 0);
INSERT INTO Parcel (Parcel_ID, Parcel_Name, Village, Area_ha, Slope_deg, Planted_On, Is_Organic) VALUES (9, 'O''Reilly''s Rest', 'Oberrohr', 1.29, NULL, '2014-04-02', 1);
INSERT INTO Grape_Variety (Variety_ID, Variety_Name, Berry_Colour, Ripening, Typical_Yield_t_ha) VALUES (1, 'Grüner Veltliner', 'white', 'middle', 8.2);
INSERT INTO Grape_Variety (Variety_ID, Variety_Name, Berry_Colour, Ripening, Typical_Yield_t_ha) VALUES (2, 'Riesling', 'white', 'late', 6.4);
INSERT INTO Grape_Variety (Variety_ID, Variety_Name, Berry_Colour, Ripening, Typical_Yield_t_ha) VALUES (3, 'Welschriesling', 'white', 'late', 9.1);
INSERT INTO Grape_Variety (Variety_ID, Variety_Name, Berry_Colour, Ripening, Typical_Yield_t_ha) VALUES (4, 'Muskateller', 'white', 'early', 5.7);
INSERT INTO Grape_Variety (Variety_ID, Variety_Name, Berry_Colour, Ripening, Typical_Yield_t_ha) VALUES (5, 'Zweigelt', 'red', 'middle', 8.8);
INSERT INTO Grape_Variety (Variety_ID, Variety_Name, Berry_Colour, Ripening, Typical_Yield_t_ha) VALUES (6, 'Blaufränkisch', 'red', 'late', 7.3);
INSERT INTO Grape_Variety (Variety_ID, Variety_Name, Berry_Colour, Ripening, Typical_Yield_t_ha) VALUES (7, 'St. Laurent', 'red', 'early', 5.2);
INSERT INTO Grape_Variety (Variety_ID, Variety_Name, Berry_Colour, Ripening, Typical_Yield_t_ha) VALUES (8, 'Roter Traminer', 'rosé', 'early', 4.6);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (1, 7, 7, '2019-09-08', 5.26, 16.6, 'machine', 20);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (2, 4, 4, '2019-09-09', 5.3, 19.06, 'machine', 20);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (3, 9, 8, '2019-09-17', 5.64, 23.09, 'hand', 21);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (4, 5, 1, '2019-09-24', 9.03, 23.52, 'hand', 19);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (5, 1, 1, '2019-09-26', 4.68, 18.62, 'hand', 4);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (6, 3, 5, '2019-09-26', 6.9, 17.07, 'machine', 15);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (7, 7, 5, '2019-09-28', 8.51, 16.49, 'hand', 6);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (8, 2, 1, '2019-09-29', 7.46, NULL, 'machine', 20);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (9, 5, 3, '2019-10-08', 2.61, 20.49, 'hand', 19);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (10, 8, 2, '2019-10-09', 8.67, 23.07, 'hand', 15);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (11, 1, 2, '2019-10-13', 2.08, 23.22, 'hand', 13);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (12, 3, 6, '2019-10-22', 3.28, 23.28, 'hand', 6);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (13, 4, 4, '2020-09-05', 0.43, 22.89, 'hand', 16);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (14, 7, 7, '2020-09-10', 1.1, 18.68, 'hand', 6);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (15, 9, 8, '2020-09-16', 8.52, NULL, 'hand', 5);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (16, 3, 5, '2020-09-19', 2.81, 21.23, 'machine', 14);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (17, 2, 1, '2020-09-20', 5.8, 16.96, 'hand', 24);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (18, 7, 5, '2020-09-22', 4.78, 20.26, 'hand', 23);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (19, 5, 1, '2020-09-24', 0.54, 17.59, 'hand', 26);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (20, 1, 1, '2020-09-28', 5.57, 22.71, 'hand', 25);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (21, 1, 2, '2020-10-03', 2.27, 19.14, 'machine', 4);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (22, 6, 6, '2020-10-06', 6.39, NULL, 'machine', 14);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (23, 3, 6, '2020-10-08', 8.47, 17.63, 'hand', 26);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (24, 5, 3, '2020-10-15', 4.19, 17.44, 'hand', 20);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (25, 8, 2, '2020-10-22', 1.88, 23.47, 'machine', 18);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (26, 9, 8, '2021-09-11', 6.7, 17.43, 'hand', 18);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (27, 7, 7, '2021-09-16', 9.36, 17.05, 'hand', 5);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (28, 1, 1, '2021-09-18', 2.77, 17.59, 'machine', 10);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (29, 3, 5, '2021-09-20', 7.5, 17.82, 'machine', 8);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (30, 2, 1, '2021-09-21', 2.78, 23.25, 'machine', 16);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (31, 7, 5, '2021-09-24', 8.29, 19.35, 'machine', 12);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (32, 5, 1, '2021-09-29', 0.83, 23.76, 'hand', 26);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (33, 8, 2, '2021-10-05', 4.56, NULL, 'machine', 18);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (34, 1, 2, '2021-10-16', 8.09, 19.74, 'hand', 14);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (35, 5, 3, '2021-10-23', 4.87, 20.71, 'hand', 4);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (36, 6, 6, '2021-10-24', 7.96, 20.15, 'machine', 12);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (37, 9, 8, '2022-09-15', 0.63, 21.14, 'hand', 26);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (38, 7, 7, '2022-09-16', 7.04, 17.12, 'machine', 12);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (39, 4, 4, '2022-09-19', 5.93, 22.4, 'hand', 8);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (40, 1, 1, '2022-09-21', 0.74, 19.37, 'hand', 22);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (41, 7, 5, '2022-09-22', 1.58, NULL, 'hand', 12);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (42, 5, 1, '2022-09-28', 5.49, 16.39, 'machine', 6);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (43, 2, 1, '2022-09-30', 3.76, NULL, 'hand', 25);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (44, 1, 2, '2022-10-08', 4.92, 17.33, 'hand', 20);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (45, 8, 2, '2022-10-19', 4.17, 19.55, 'hand', 10);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (46, 7, 7, '2023-09-10', 5.04, 18.28, 'hand', 11);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (47, 4, 4, '2023-09-11', 1.67, 17.7, 'hand', 22);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (48, 9, 8, '2023-09-13', 6.05, 21.92, 'hand', 8);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (49, 7, 5, '2023-09-19', 0.6, 18.18, 'machine', 18);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (50, 1, 1, '2023-09-22', 7.98, 17.94, 'machine', 15);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (51, 3, 5, '2023-09-27', 8.77, 22.08, 'hand', 9);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (52, 6, 6, '2023-10-09', 8.68, 21.99, 'machine', 20);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (53, 3, 6, '2023-10-10', 1.3, 23.93, 'hand', 15);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (54, 1, 2, '2023-10-17', 1.98, 22.47, 'machine', 5);
INSERT INTO Harvest (Harvest_ID, Parcel_ID, Variety_ID, Picked_On, Weight_t, Must_Weight_kmw, Picking_Method, Pickers) VALUES (55, 8, 2, '2023-10-20', 2.04, 22.89, 'hand', 22);
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (1, 'Federspiel Steinriegl', 1, 'dry', 12.5, '2024-08-24', 9.80, 1652, 'rose petals');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (2, 'Riesling Goldtruhe', 2, 'dry', 13.1, '2023-05-22', 18.50, 174, NULL);
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (3, 'Welsch vom Bach', 3, 'dry', 11.4, '2024-08-05', 7.40, 55, 'honey, quince');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (4, 'Gelber Muskateller Hasenlauf', 4, 'off-dry', 11.9, '2023-04-13', 9.20, 3224, 'rose petals');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (5, 'Zweigelt Klassik', 5, 'dry', 13.3, '2022-06-23', 8.90, 2761, NULL);
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (6, 'Blaufränkisch Teufelsgraben', 6, 'dry', 14.2, '2021-04-25', 24.00, 3589, 'apricot and lime');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (7, 'St. Laurent Fuchsloch', 7, 'dry', 13.6, '2022-04-24', 15.60, 2421, 'pepper and green apple');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (8, 'Traminer Spätlese', 8, 'sweet', 10.8, '2021-02-07', 21.30, 1254, 'rose petals');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (9, 'Trockenbeerenauslese No. 4', 3, 'sweet', 8.7, '2020-08-03', 42.00, 2401, 'wet stone');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (10, 'Rosé ''Lena''', 5, 'off-dry', 12.1, '2024-07-05', 8.10, 3449, 'black cherry');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (11, 'Veltliner Alte Reben', 1, 'dry', 13.9, '2022-04-04', 27.50, 1915, 'wet stone');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (12, 'Eiswein Mühläcker', 1, 'sweet', 9.6, '2020-07-07', 38.90, 846, NULL);
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (13, 'Perlage Brut', 2, 'sparkling', 12.2, '2021-05-25', 17.80, 2030, 'wet stone');
INSERT INTO Wine (Wine_ID, Wine_Name, Main_Variety_ID, Style, Alcohol_pct, Bottled_On, Bottle_Price_eur, Bottles_In_Stock, Tasting_Note) VALUES (14, 'Muskat Frizzante', 4, 'sparkling', 10.4, '2024-02-22', 10.70, 970, 'elderflower');
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (1, 'Gasthaus Zum Blauen Bock', 'restaurant', 'Wien', '2012-05-14', 'ATU10002231');
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (2, 'Vinothek Haselgruber', 'wine shop', 'Graz', '2010-09-02', 'ATU10004478');
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (3, 'Familie Prohaska', 'private', 'Wien', '2018-12-01', NULL);
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (4, 'Brasserie L''Étoile', 'restaurant', 'Salzburg', '2016-03-17', 'ATU10009120');
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (5, 'Weinhandel Petrović', 'wine shop', 'Wien', '2014-11-23', 'ATU10007753');
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (6, 'Dr. Ulrike Ganglberger', 'private', 'Linz', '2020-06-30', NULL);
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (7, 'Hotel Kaiserhof', 'restaurant', 'Salzburg', '2011-04-04', 'ATU10001166');
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (8, 'Käsekeller Gschwandtner', 'wine shop', 'Linz', '2019-10-09', 'ATU10008842');
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (9, 'Niall O''Dwyer', 'private', 'Graz', '2021-07-21', NULL);
INSERT INTO Customer (Customer_ID, Customer_Name, Customer_Type, City, Customer_Since, VAT_Number) VALUES (10, 'Stiftskeller Melkblick', 'restaurant', 'Linz', '2013-08-15', NULL);
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (1, 6, 2, '2024-09-07', 38, 0, '2024-09-13');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (2, 2, 5, '2024-09-08', 4, 0, NULL);
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (3, 2, 10, '2024-09-13', 26, 0, '2024-10-21');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (4, 3, 7, '2024-09-15', 45, 0, '2024-09-28');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (5, 2, 5, '2024-10-02', 119, 10, '2024-10-12');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (6, 6, 1, '2024-10-04', 31, 15, '2024-10-07');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (7, 1, 10, '2024-10-13', 124, 10, '2024-10-17');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (8, 5, 5, '2024-10-19', 15, 0, NULL);
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (9, 8, 11, '2024-10-24', 22, 0, '2024-10-27');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (10, 4, 13, '2024-10-25', 165, 0, '2024-11-01');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (11, 9, 1, '2024-10-30', 86, 10, NULL);
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (12, 9, 10, '2024-11-02', 175, 15, '2024-12-01');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (13, 1, 3, '2024-11-08', 48, 0, '2024-12-06');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (14, 6, 13, '2024-11-09', 133, 10, '2024-12-13');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (15, 1, 13, '2024-11-15', 152, 0, '2024-11-29');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (16, 6, 7, '2024-11-17', 78, 0, '2024-12-04');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (17, 2, 2, '2024-11-23', 117, 0, '2024-12-05');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (18, 5, 6, '2024-12-06', 77, 15, '2025-01-04');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (19, 3, 1, '2024-12-07', 108, 0, '2025-01-14');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (20, 9, 4, '2024-12-08', 103, 5, '2025-01-02');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (21, 5, 5, '2024-12-11', 144, 0, '2024-12-21');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (22, 5, 7, '2024-12-20', 32, 0, NULL);
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (23, 3, 10, '2025-01-06', 74, 0, '2025-01-14');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (24, 2, 4, '2025-01-10', 92, 15, '2025-01-28');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (25, 4, 3, '2025-01-11', 179, 5, '2025-02-13');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (26, 1, 10, '2025-01-22', 107, 5, '2025-02-09');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (27, 9, 1, '2025-01-26', 68, 0, '2025-02-28');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (28, 3, 1, '2025-02-04', 121, 15, '2025-02-19');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (29, 7, 3, '2025-02-08', 83, 15, '2025-03-03');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (30, 2, 11, '2025-02-14', 70, 0, '2025-03-26');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (31, 4, 6, '2025-02-15', 157, 0, '2025-03-24');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (32, 4, 3, '2025-02-17', 37, 0, '2025-03-06');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (33, 3, 9, '2025-02-18', 138, 0, '2025-03-09');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (34, 8, 8, '2025-02-27', 91, 0, '2025-03-13');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (35, 3, 9, '2025-03-04', 93, 0, '2025-04-09');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (36, 9, 13, '2025-03-10', 55, 5, NULL);
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (37, 8, 9, '2025-03-16', 44, 0, '2025-03-30');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (38, 2, 5, '2025-03-17', 178, 0, '2025-04-19');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (39, 8, 9, '2025-03-20', 158, 10, '2025-04-26');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (40, 1, 9, '2025-03-22', 160, 5, '2025-04-26');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (41, 1, 5, '2025-03-23', 3, 5, '2025-04-02');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (42, 7, 6, '2025-03-30', 90, 15, '2025-05-08');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (43, 1, 5, '2025-04-12', 14, 15, '2025-04-28');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (44, 4, 1, '2025-04-14', 177, 0, '2025-04-27');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (45, 2, 10, '2025-04-20', 147, 0, '2025-05-25');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (46, 8, 3, '2025-04-22', 57, 15, '2025-05-27');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (47, 3, 1, '2025-04-23', 132, 10, '2025-05-11');
INSERT INTO Wine_Sale (Sale_ID, Customer_ID, Wine_ID, Sold_On, Bottles, Discount_pct, Paid_On) VALUES (48, 4, 5, '2025-04-27', 9, 5, '2025-05-26');
