package assay.environment;

import java.util.List;

/// Invented people, places and firms.
final class Names {
    static final List<String> PEOPLE = List.of(
            "Amara Osei",
            "Bruno Keller",
            "Chiara Lindqvist",
            "Dmitri Halloran",
            "Elif Sandoval",
            "Farid Nakamura",
            "Greta Okafor",
            "Hugo Marchetti",
            "Ines Bergstrom",
            "Jonas Adeyemi",
            "Kavya Moreau",
            "Lars Petrosyan",
            "Mira Castellan",
            "Noor Fitzroy",
            "Oskar Delgado",
            "Priya Holm",
            "Quentin Abara",
            "Rosa Whitcombe",
            "Samir Eklund",
            "Talia Brandt",
            "Umberto Rey",
            "Vera Kowalski",
            "Wanda Ferreira",
            "Yusuf Lang",
            "Zoe Antonov",
            "Anton Ruiz",
            "Bea Thornton",
            "Caleb Singh",
            "Dora Vance",
            "Emil Hartono");

    static final List<String> FIRST = List.of(
            "Amara", "Bruno", "Chiara", "Dmitri", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kavya", "Lars",
            "Mira", "Noor", "Oskar", "Priya", "Rosa", "Samir", "Talia", "Vera", "Yusuf", "Zoe");

    static final List<String> FIRMS = List.of(
            "Alder Supplies",
            "Brightwell Paper",
            "Corvid Logistics",
            "Dunmore Tools",
            "Eastgate Print",
            "Fennel & Roe",
            "Granite Works",
            "Harrow Glass",
            "Ibex Outdoor",
            "Juniper Labs",
            "Kestrel Freight",
            "Lowen Textiles",
            "Marlow Optics",
            "Northline Cable",
            "Oakhurst Media",
            "Pinnacle Signs",
            "Quarry Street Design",
            "Redfern Catering",
            "Saltmarsh Energy",
            "Tamarack Systems");

    /// Firms that may sell anything.
    static final List<String> SUPPLIERS = List.of(
            "Alder Supplies",
            "Brightwell & Daughters",
            "Corvid Trading",
            "Dunmore & Sons",
            "Eastgate Wholesale",
            "Granite Row Stores",
            "Harrow Trading",
            "Juniper Wholesale",
            "Kestrel Goods",
            "Lowen Supply",
            "Marlow & Partners",
            "Northline Wholesale",
            "Oakhurst Trading",
            "Pinnacle Supplies",
            "Redfern & Co",
            "Saltmarsh Trading",
            "Tamarack Supplies");

    static final List<String> STREETS = List.of(
            "Alder Street",
            "Birch Lane",
            "Canal Road",
            "Dock Street",
            "Elm Avenue",
            "Foundry Way",
            "Garden Row",
            "Harbour Walk",
            "Iron Bridge",
            "Juniper Close",
            "Kiln Yard",
            "Linden Square",
            "Market Hill",
            "Nelson Court",
            "Orchard Street",
            "Park Terrace",
            "Quay Road",
            "River Parade",
            "Station Road",
            "Tanner Street");

    static final List<String> STATIONS = List.of(
            "Arsenal",
            "Botanic",
            "Citadel",
            "Docklands",
            "Exchange",
            "Fairground",
            "Guildhall",
            "Hospital",
            "Ironworks",
            "Jubilee",
            "Kingsway",
            "Library",
            "Mint",
            "Northgate",
            "Observatory",
            "Parliament",
            "Quayside",
            "Rosegarden",
            "Stadium",
            "Temple",
            "University",
            "Viaduct",
            "Westfield",
            "Zoo");

    static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private Names() {}
}
