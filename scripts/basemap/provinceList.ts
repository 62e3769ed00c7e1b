/** A province that the evidence names, and the Natural Earth provinces that make it. */
export interface ProvinceEntry {
  id: string;
  name: string;
  country: string;
  /** ISO 3166-2, edition of 2020 for Iran. */
  iso: string;
  /** Natural Earth's country code and province names. */
  from: { country: string; provinces: readonly string[] };
}

const afghan = (id: string, name: string, iso: string, source = name): ProvinceEntry => ({
  id,
  name,
  country: "af",
  iso,
  from: { country: "AFG", provinces: [source] },
});

const iranian = (id: string, name: string, iso: string, source = name): ProvinceEntry => ({
  id,
  name,
  country: "ir",
  iso,
  from: { country: "IRN", provinces: [source] },
});

export const provinceList: readonly ProvinceEntry[] = [
  afghan("badakhshan", "Badakhshan", "AF-BDS"),
  afghan("farah", "Farah", "AF-FRA"),
  afghan("helmand", "Helmand", "AF-HEL", "Hilmand"),
  afghan("herat", "Herat", "AF-HER", "Hirat"),
  afghan("kandahar", "Kandahar", "AF-KAN"),
  afghan("nangarhar", "Nangarhar", "AF-NAN"),
  afghan("nimroz", "Nimroz", "AF-NIM"),
  {
    id: "balochistan",
    name: "Balochistan",
    country: "pk",
    iso: "PK-BA",
    from: { country: "PAK", provinces: ["Baluchistan"] },
  },
  {
    id: "khyber-pakhtunkhwa",
    name: "Khyber Pakhtunkhwa",
    country: "pk",
    iso: "PK-KP",
    from: { country: "PAK", provinces: ["K.P.", "F.A.T.A."] },
  },
  iranian("north-khorasan", "North Khorasan", "IR-28"),
  iranian("razavi-khorasan", "Razavi Khorasan", "IR-09"),
  iranian("south-khorasan", "South Khorasan", "IR-29"),
  iranian("sistan-baluchistan", "Sistan and Baluchestan", "IR-11"),
  {
    id: "kachin",
    name: "Kachin",
    country: "mm",
    iso: "MM-11",
    from: { country: "MMR", provinces: ["Kachin"] },
  },
  { id: "shan", name: "Shan", country: "mm", iso: "MM-17", from: { country: "MMR", provinces: ["Shan"] } },
];
