/** What people live in and look for work as. */
export interface PeopleReference {
  /** Communes that lie in a région, in the order of their codes. */
  places: readonly PlaceReference[];
  /** In the order of their codes. */
  jobs: readonly JobReference[];
}

export interface PlaceReference {
  code: string;
  departement: string;
  region: string;
  /** Inhabitants: the legal populations of Insee, as the place table holds them. */
  population: number;
}

export interface JobReference {
  /** ROME */
  code: string;
  /** OGR codes */
  titles: readonly string[];
}
