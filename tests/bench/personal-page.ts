/** The page of a person: what fits them, and their day. */
export const PERSONAL = `{ me {
  recommendations(first: 10) { totalCount results { id score reasons response recommendation { id slug title summary } } }
  plan { date actions { id status reasons recommendation { id title } } }
} }`;

export interface PersonalPage {
  me: {
    recommendations: object;
    plan: { date: string; actions: { id: string; status: string; reasons: string[]; recommendation: Titled }[] };
  };
}

interface Titled {
  id: string;
  title: string;
}

/** What a peer knows before it is asked: the ranking of each person, by the hash of their token, and the titles. */
export interface Prepared {
  rankings: Record<string, string>;
  titles: Record<string, string>;
}
