/** The page of a person: what fits them, and their day. */
export const PERSONAL = `{ me {
  recommendations(first: 10) { totalCount results { id score reasons response recommendation { id slug title summary } } }
  plan { date actions { id status reasons recommendation { id title } } }
} }`;

/** As much of the schema as the page asks for, for those that give the same page. */
export const PERSONAL_SCHEMA = `
type Query { me: Profile }
type Profile { recommendations(first: Int): Results! plan: Plan! }
type Results { totalCount: Int! results: [Result!]! }
type Result { id: ID! score: Float! reasons: [String!]! response: String recommendation: Recommendation! }
type Recommendation { id: ID! slug: String! title: String! summary: String! }
type Plan { date: String! actions: [Action!]! }
type Action { id: ID! status: String! reasons: [String!]! recommendation: Recommendation! }
`;

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
