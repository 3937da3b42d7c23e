/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Facts } from '../../../shared/rule';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a person answers to a check-in. Empty: nothing has changed. */
export type AnswerCheckInInput = {
  /** What has changed, as of `updateProfile`: any fact, also one that was not asked of. */
  facts?: Facts | null | undefined;
  /** True puts it off for a week. Refused together with facts. */
  later?: boolean | null | undefined;
};

/** What a person answers to a proposal. */
export type AnswerProposalInput = {
  /** Whether they want it. */
  accept: boolean;
  /** A proposal of `me { proposals }`. */
  id: string;
};

/** On which days to be mailed. */
export type AskForCoachingInput = {
  /** One day at least. */
  days: Array<Weekday>;
};

/** Whether the plan of the day is mailed. */
export type CoachingStatus =
  /** It is. */
  | 'ACTIVE'
  /** It stopped by itself, after five mails in a row without a sign of the person. `askForCoaching` takes it up again at once. */
  | 'PAUSED'
  /** The person stopped it. */
  | 'STOPPED'
  /** Not yet, or no more: the mailed link was not used, or the address was changed or removed since. `askForCoaching` mails another. */
  | 'UNCONFIRMED';

/** What somebody proposes. */
export type ContributionKind =
  /** A simple, concrete action for one day. */
  | 'ACTION'
  /** Code for this service. Accepted, it makes a partner. */
  | 'CODE'
  /** Data that the service could use. Accepted, it makes a partner. */
  | 'DATA'
  /** Something else. Accepted, it makes a partner. */
  | 'OTHER'
  /** Advice for one place. Accepted, it becomes an ACTION. */
  | 'REGIONAL_SUGGESTION'
  /** A service to job seekers or to this one. Accepted, it makes a partner. */
  | 'SERVICE'
  /** A strategic solution: a direction to give the search. */
  | 'STRATEGY';

/** Where a contribution stands. docs/contribution.md draws the way from one to the next. */
export type ContributionStatus =
  /** It became a draft, went into a recommendation or made a partner. */
  | 'ACCEPTED'
  /** It repeats another contribution or a recommendation. */
  | 'DUPLICATE'
  /** A moderator has claimed it. */
  | 'IN_REVIEW'
  /** The contributor is asked to correct something. */
  | 'NEEDS_CORRECTION'
  /** The recommendation that came of it is published. */
  | 'PUBLISHED'
  /** It waits in the queue. */
  | 'RECEIVED'
  /** It was refused, for a reason that the contributor is told. */
  | 'REFUSED'
  /** Nobody wants it. */
  | 'SPAM'
  /** The contributor took it back, or asked to be forgotten. */
  | 'WITHDRAWN';

/** Who a contributor says they are. */
export type ContributorRole =
  /** Somebody of an association. */
  | 'ASSOCIATION'
  /** Somebody whose work is to help job seekers. */
  | 'COUNSELLOR'
  /** Somebody who looks for work, or did. */
  | 'JOB_SEEKER'
  /** Somebody else. */
  | 'OTHER'
  /** Somebody who hires. */
  | 'RECRUITER';

/** What a job seeker gives to get a profile. */
export type CreateProfileInput = {
  /** Whether the person expressly agrees that facts whose definition is sensitive are kept. Without it such a fact is refused. */
  consentToSensitive?: boolean | null | undefined;
  /** Whether the person agrees to the terms. False is refused. */
  consentToTerms: boolean;
  /** An address to reach the person: at most 254 characters. It may be left out. */
  email?: string | null | undefined;
  /** What the person answered: facts whose source is PROFILE. An empty object is enough. */
  facts: Facts;
  /** The language of the recommendations. */
  locale?: Locale | null | undefined;
  /** Keys of facts that the person would rather not give: they are not asked for again. */
  skippedQuestions?: Array<string> | null | undefined;
};

/** What the values of a fact look like in Facts. */
export type FactType =
  /** True or false. */
  | 'BOOLEAN'
  /** A calendar day: "2026-03-01". */
  | 'DATE'
  /** A number, with a fraction or without: 12.5. */
  | 'DECIMAL'
  /** One of the choices: "SENIOR". */
  | 'ENUM'
  /** A list of choices, of which none comes twice: ["PERMANENT", "TEMPORARY"]. */
  | 'ENUM_SET'
  /** A whole number. */
  | 'INTEGER'
  /** The OGR code of a job title: "14156". */
  | 'JOB'
  /** The ROME code of a job group: "M1805". */
  | 'JOB_GROUP'
  /** The code of a place: "69123", "dep-69" or "reg-84". */
  | 'PLACE';

/** A language and, in French, the way to speak to the reader. */
export type Locale =
  /** English. */
  | 'EN'
  /** French with "vous". */
  | 'FR'
  /** French with "tu". */
  | 'FR_TU';

/** What became of a planned action. Nothing is final but DONE. */
export type PlannedActionStatus =
  /** The person means to do it. It may be planned again after 7 days. */
  | 'ACCEPTED'
  /** The person does not want it: for two weeks when the reason is "NOT_NOW", for thirty days when it is "TOO_LONG", as once done when it is "ALREADY_DONE", else for good, also in `recommendations`. */
  | 'DECLINED'
  /** The person did it. It may be planned again after its cooldown, or never. */
  | 'DONE'
  /** Its day is over, and the person has not answered. It rests longer each time: 2, 5, 10, then 20 days. */
  | 'EXPIRED'
  /** The person has not answered, and its day is not over. */
  | 'PROPOSED'
  /** The person put it off. It comes first in a plan from the day on that they chose. */
  | 'SNOOZED';

/** What became of an action that was proposed. */
export type ProposalStatus =
  /** It is in their plan of the day on which they accepted. */
  | 'ACCEPTED'
  /** They do not want it. */
  | 'DECLINED'
  /** The person has not answered. */
  | 'PROPOSED';

/** The two kinds of advice. */
export type RecommendationKind =
  /** A simple, concrete action for one day. */
  | 'ACTION'
  /** A strategic solution: a direction to give the search. */
  | 'STRATEGY';

/** What a person says of a recommendation. */
export type RecommendationResponse =
  /** It is done: an action is planned again after its cooldown, or never. */
  | 'DONE'
  /** It is of interest. Of recommendations with the same score, those about the same topics come earlier, and actions that serve it are planned first. */
  | 'INTERESTED'
  /** It is under way. What comes next is as with INTERESTED. */
  | 'IN_PROGRESS'
  /** It is not given or planned any more, until another response takes this back. Of recommendations with the same score, those about the same topics come later. */
  | 'NOT_FOR_ME';

/** What a contributor answers to a request for correction. One of `title`, `body` and `message` is needed. */
export type ReplyToModeratorInput = {
  /** The text anew: 20 to 5,000 characters. Left out, it stays. */
  body?: string | null | undefined;
  /** A message to the moderators: at most 2,000 characters. */
  message?: string | null | undefined;
  /** The title anew: 5 to 120 characters. Left out, it stays. */
  title?: string | null | undefined;
  /** The secret given at submission. */
  trackingToken: string;
};

/** Whom to mail a link that opens their profile. */
export type RequestAccessLinkInput = {
  /** The address that was given with the profile: at most 254 characters. */
  email: string;
};

/** What a person answers to a planned action. */
export type RespondToActionInput = {
  /** A planned action of the viewer. */
  plannedActionId: string;
  /** DECLINED: "NOT_NOW" lets it come again in two weeks. "TOO_LONG": in thirty days, and what takes as long comes after the rest until then. "ALREADY_DONE": as if it were DONE. "LESS_OF_THIS": never, and what serves the same strategies comes after the rest for thirty days. With other words (at most 500 characters), or without any, it does not come again, in plans or in `recommendations`. */
  reason?: string | null | undefined;
  /** SNOOZED: the day on which it may come again, later than today. Required then, and refused otherwise. */
  snoozeUntil?: string | null | undefined;
  /** ACCEPTED, DONE, SNOOZED or DECLINED. What is possible depends on the answer before: after DONE, only DONE again. */
  status: PlannedActionStatus;
  /** Whether it was useful. Only with DONE, which may be sent again later for it. */
  useful?: boolean | null | undefined;
};

/** What a person says of a recommendation, in a plan or not. */
export type RespondToRecommendationInput = {
  /** Why, in the person's own words: at most 500 characters. */
  reason?: string | null | undefined;
  /** A published recommendation. */
  recommendationId: string;
  /** It replaces what the person said of it before. */
  response: RecommendationResponse;
};

/** Which share to end. */
export type RevokeShareInput = {
  /** The id that `me { shares }` gives. */
  id: string;
};

/** Which access token to revoke. */
export type RevokeTokenInput = {
  /** Closes it also where nothing else leads to the profile: no other token and no e-mail address. Without it, that is refused with LAST_ACCESS. Such a profile is erased 30 days after its last use. */
  evenIfLast?: boolean | null | undefined;
  /** The id that `myTokens` gives. */
  id: string;
};

/** What to share, with whom, and for how long. */
export type ShareMyProfileInput = {
  /** Whether the person expressly agrees that these sensitive facts are shared. Asked for with such facts. */
  consentToShareSensitive?: boolean | null | undefined;
  /** In how many days it expires: 1 to 90. */
  days?: number | null | undefined;
  /** For whom it is, such as "My counsellor": at most 80 characters. */
  label: string;
  /** What they may see. It may be empty where sensitive facts are named. */
  parts: Array<SharedPart>;
  /** Keys of facts whose definition is sensitive and that the profile has, such as "housing": each that they may see, by itself. */
  sensitiveFacts?: Array<string> | null | undefined;
};

/** A part of a profile that a person lets somebody see. */
export type SharedPart =
  /** The difficulties that they named: health and discrimination may be among them. */
  | 'DIFFICULTIES'
  /** Where they live, and how they get about. */
  | 'PLACE'
  /** Today's actions, with their answers. */
  | 'PLAN'
  /** How much was done, and on how many days in a row. */
  | 'PROGRESS'
  /** The job that is sought, and what is accepted for it. */
  | 'PROJECT'
  /** How the search goes. */
  | 'SEARCH'
  /** Age, gender, family, and whether they are employed or registered: none of the sensitive facts. */
  | 'SITUATION'
  /** Diploma, experience, languages and office skills. */
  | 'SKILLS'
  /** The strategies that they chose: INTERESTED, IN_PROGRESS or DONE. */
  | 'STRATEGIES';

/** What somebody proposes. */
export type SubmitContributionInput = {
  /** 20 to 5,000 characters. */
  body: string;
  /** Whether the contributor agrees to the terms. False is refused. */
  consentToTerms: boolean;
  /** Where answers go: at most 254 characters. It may be left out. */
  contributorEmail?: string | null | undefined;
  /** At most 120 characters. It may be left out. */
  contributorName?: string | null | undefined;
  /** Who the contributor is. */
  contributorRole?: ContributorRole | null | undefined;
  /** Seconds from the opening of the form to its sending. Under 8, it looks like a robot. */
  fillSeconds?: number | null | undefined;
  /** Made by the client, at most 200 characters. The same submission with the same key within a day gives the first answer again, and stores nothing. Other words with it are refused (IDEMPOTENCY_KEY_REUSED). */
  idempotencyKey?: string | null | undefined;
  /** What is proposed. */
  kind: ContributionKind;
  /** A page that shows more. "www.example.org" becomes https://www.example.org. */
  link?: string | null | undefined;
  /** Whether the name may stand in public beside what comes of it. */
  mayBeNamed?: boolean | null | undefined;
  /** The code of the place that it is for: "69123", "dep-69" or "reg-84". Required for a REGIONAL_SUGGESTION. */
  placeCode?: string | null | undefined;
  /** The solved challenge, where the deployment asks for one: see `proofOfWorkChallenge`. */
  proofOfWork?: string | null | undefined;
  /** The same, ticked: facts whose source is PROFILE. Kept as given, never overwritten. */
  statedFacts?: Facts | null | undefined;
  /** 5 to 120 characters. */
  title: string;
  /** In which situation it is useful, in free words: at most 2,000 characters. */
  usefulWhen?: string | null | undefined;
  /** A trap for robots: people see no such field. */
  website?: string | null | undefined;
};

/** Which answer a person takes back. */
export type UndoResponseInput = {
  /** A planned action of the viewer that they answered today: see `canUndo`. */
  plannedActionId: string;
};

/** What to change in the viewer's profile. What is left out stays as it is. */
export type UpdateProfileInput = {
  /** True: the person expressly agrees that facts whose definition is sensitive are kept, now and later. False takes this back: such facts are forgotten, with the difficulties, actions, answers and proposals that tell as much. Left out: what they said before holds, and without it such a fact is refused. */
  consentToSensitive?: boolean | null | undefined;
  /** An address to reach the person: at most 254 characters. Null removes it. */
  email?: string | null | undefined;
  /** Facts whose source is PROFILE. A key set to null is forgotten; a key left out is kept. */
  facts?: Facts | null | undefined;
  /** The language of the recommendations. */
  locale?: Locale | null | undefined;
  /** Keys of all the facts that the person would rather not give, in place of those that were kept: they are not asked for again. */
  skippedQuestions?: Array<string> | null | undefined;
};

/** Which link to use. */
export type UseAccessLinkInput = {
  /** What follows the # of the mailed link. */
  token: string;
};

/** A day of the week, where the person lives. */
export type Weekday =
  /** On Fridays. */
  | 'FRIDAY'
  /** On Mondays. */
  | 'MONDAY'
  /** On Saturdays. */
  | 'SATURDAY'
  /** On Sundays. */
  | 'SUNDAY'
  /** On Thursdays. */
  | 'THURSDAY'
  /** On Tuesdays. */
  | 'TUESDAY'
  /** On Wednesdays. */
  | 'WEDNESDAY';

export type UserErrorFieldsFragment = { code: string, message: string, field: Array<string> | null };

export type StatusViewFragment = { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string, bodyEn: string | null }>, recommendation: { slug: string, title: string, summary: string } | null };

export type ContributionStatusQueryVariables = Exact<{
  token: string;
}>;


export type ContributionStatusQuery = { contributionStatus: { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string, bodyEn: string | null }>, recommendation: { slug: string, title: string, summary: string } | null } | null };

export type ReplyToModeratorMutationVariables = Exact<{
  input: ReplyToModeratorInput;
}>;


export type ReplyToModeratorMutation = { changed: { status: { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string, bodyEn: string | null }>, recommendation: { slug: string, title: string, summary: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type WithdrawContributionMutationVariables = Exact<{
  token: string;
}>;


export type WithdrawContributionMutation = { changed: { status: { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string, bodyEn: string | null }>, recommendation: { slug: string, title: string, summary: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ForgetContributorMutationVariables = Exact<{
  token: string;
}>;


export type ForgetContributorMutation = { changed: { status: { status: ContributionStatus, title: string, body: string, receivedAt: string, mayReply: boolean, mayWithdraw: boolean, messages: Array<{ sentAt: string, fromStaff: boolean, body: string, bodyEn: string | null }>, recommendation: { slug: string, title: string, summary: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SubmitContributionMutationVariables = Exact<{
  input: SubmitContributionInput;
}>;


export type SubmitContributionMutation = { submitContribution: { trackingToken: string | null, similar: Array<{ title: string, slug: string | null }>, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type PlaceFoundFragment = { code: string, label: string, parent: { label: string } | null };

export type FindPlacesQueryVariables = Exact<{
  search: string;
}>;


export type FindPlacesQuery = { places: Array<{ code: string, label: string, parent: { label: string } | null }> };

export type ProofOfWorkChallengeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProofOfWorkChallengeQuery = { proofOfWorkChallenge: { algorithm: string, challenge: string, salt: string, signature: string, maxNumber: number } | null };

export type SimilarFoundFragment = { title: string, slug: string | null };

export type FindSimilarQueryVariables = Exact<{
  title: string;
  body?: string | null | undefined;
  link?: string | null | undefined;
}>;


export type FindSimilarQuery = { similar: Array<{ title: string, slug: string | null }> };

export type OpenMyProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMyProgressQuery = { me: { progress: { streak: number, doneThisWeek: number }, plans: { edges: Array<{ node: { date: string, actions: Array<{ id: string, status: PlannedActionStatus, recommendation: { title: string, locales: Array<Locale> } }> } }> } } | null };

export type OpenMyCheckInQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMyCheckInQuery = { me: { facts: Facts, checkIn: { questions: Array<{ fact: string, question: string, choices: Array<{ value: string, label: string, facts: Facts }>, definition: { type: FactType, multiple: boolean, minimum: number | null, maximum: number | null, unit: string | null, sensitive: boolean } }> } | null } | null };

export type AnswerCheckInMutationVariables = Exact<{
  input: AnswerCheckInInput;
}>;


export type AnswerCheckInMutation = { changed: { profile: { facts: Facts, skippedQuestions: Array<string> } | null, arrived: Array<{ id: string, title: string }>, left: Array<{ id: string, title: string }>, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AnswerProposedMutationVariables = Exact<{
  input: AnswerProposalInput;
}>;


export type AnswerProposedMutation = { changed: { proposal: { id: string, status: ProposalStatus } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type OpenMyCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMyCalendarQuery = { me: { calendar: { createdAt: string } | null } | null };

export type AskForMyCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type AskForMyCalendarMutation = { changed: { link: string | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type CloseMyCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type CloseMyCalendarMutation = { changed: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ShareLineFragment = { id: string, label: string, parts: Array<SharedPart>, sensitiveFacts: Array<string>, expiresAt: string, openings: Array<{ date: string, count: number }> };

export type OpenMySharesQueryVariables = Exact<{
  locale: Locale;
}>;


export type OpenMySharesQuery = { me: { facts: Facts, shares: Array<{ id: string, label: string, parts: Array<SharedPart>, sensitiveFacts: Array<string>, expiresAt: string, openings: Array<{ date: string, count: number }> }> } | null, factDefinitions: Array<{ key: string, label: string, sensitive: boolean }> };

export type ShareWithMutationVariables = Exact<{
  input: ShareMyProfileInput;
}>;


export type ShareWithMutation = { changed: { link: string | null, share: { id: string, label: string, parts: Array<SharedPart>, sensitiveFacts: Array<string>, expiresAt: string, openings: Array<{ date: string, count: number }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type EndShareMutationVariables = Exact<{
  input: RevokeShareInput;
}>;


export type EndShareMutation = { changed: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AskedQuestionFragment = { fact: string, question: string, why: string, choices: Array<{ value: string, label: string, facts: Facts }>, definition: { type: FactType, multiple: boolean, minimum: number | null, maximum: number | null, unit: string | null, sensitive: boolean } };

export type AdviceContentFragment = { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> };

export type FittingAdviceFragment = { id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } };

export type ActionOfTheDayFragment = { id: string, status: PlannedActionStatus, reasons: Array<string>, snoozedUntil: string | null, declineReason: string | null, useful: boolean | null, allowedResponses: Array<PlannedActionStatus>, canUndo: boolean, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } };

export type FindNextQuestionQueryVariables = Exact<{
  facts: Facts;
  locale: Locale;
  skip: Array<string> | string;
}>;


export type FindNextQuestionQuery = { recommend: { totalCount: number, questionCount: number, nextQuestions: Array<{ fact: string, question: string, why: string, choices: Array<{ value: string, label: string, facts: Facts }>, definition: { type: FactType, multiple: boolean, minimum: number | null, maximum: number | null, unit: string | null, sensitive: boolean } }> } };

export type FindAdviceQueryVariables = Exact<{
  facts: Facts;
  locale: Locale;
  skip: Array<string> | string;
}>;


export type FindAdviceQuery = { strategies: { fellBack: boolean, results: Array<{ id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> }, actions: { fellBack: boolean, results: Array<{ id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> } };

export type FindMyAdviceQueryVariables = Exact<{
  skip: Array<string> | string;
}>;


export type FindMyAdviceQuery = { me: { strategies: { fellBack: boolean, results: Array<{ id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> }, actions: { fellBack: boolean, results: Array<{ id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> } } | null };

export type DescribeFactsQueryVariables = Exact<{
  locale: Locale;
}>;


export type DescribeFactsQuery = { factDefinitions: Array<{ key: string, question: string | null, type: FactType, multiple: boolean, minimum: number | null, maximum: number | null, unit: string | null, sensitive: boolean, choices: Array<{ value: string, label: string, facts: Facts }> }> };

export type FindJobsQueryVariables = Exact<{
  search: string;
}>;


export type FindJobsQuery = { jobs: Array<{ label: string, jobGroup: { code: string, label: string } }> };

export type OpenMyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMyProfileQuery = { me: { facts: Facts, skippedQuestions: Array<string> } | null };

export type OpenMyPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMyPlanQuery = { me: { canForgetSensitive: boolean, plan: { date: string, actions: Array<{ id: string, status: PlannedActionStatus, reasons: Array<string>, snoozedUntil: string | null, declineReason: string | null, useful: boolean | null, allowedResponses: Array<PlannedActionStatus>, canUndo: boolean, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }>, note: { text: string } | null }, checkIn: { since: string } | null, proposals: Array<{ id: string, from: string, message: string | null, status: ProposalStatus, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } }> } | null };

export type MakeProfileMutationVariables = Exact<{
  input: CreateProfileInput;
}>;


export type MakeProfileMutation = { changed: { accessToken: string | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AskAccessLinkMutationVariables = Exact<{
  input: RequestAccessLinkInput;
}>;


export type AskAccessLinkMutation = { changed: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ComeBackMutationVariables = Exact<{
  input: UseAccessLinkInput;
}>;


export type ComeBackMutation = { changed: { accessToken: string | null, profile: { locale: Locale } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SaveProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type SaveProfileMutation = { changed: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type WithdrawSensitiveMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawSensitiveMutation = { changed: { profile: { facts: Facts, skippedQuestions: Array<string> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AnswerActionMutationVariables = Exact<{
  input: RespondToActionInput;
}>;


export type AnswerActionMutation = { changed: { plannedAction: { id: string, status: PlannedActionStatus, reasons: Array<string>, snoozedUntil: string | null, declineReason: string | null, useful: boolean | null, allowedResponses: Array<PlannedActionStatus>, canUndo: boolean, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type UndoAnswerMutationVariables = Exact<{
  input: UndoResponseInput;
}>;


export type UndoAnswerMutation = { changed: { plannedAction: { id: string, status: PlannedActionStatus, reasons: Array<string>, snoozedUntil: string | null, declineReason: string | null, useful: boolean | null, allowedResponses: Array<PlannedActionStatus>, canUndo: boolean, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type OpenMyDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMyDevicesQuery = { me: { email: string | null } | null, myTokens: Array<{ id: string, createdAt: string, lastUsedOn: string, isCurrent: boolean }> | null };

export type CloseDeviceMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type CloseDeviceMutation = { changed: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AnswerAdviceMutationVariables = Exact<{
  input: RespondToRecommendationInput;
}>;


export type AnswerAdviceMutation = { changed: { recommendation: { id: string, reasons: Array<string>, response: RecommendationResponse | null, recommendation: { id: string, kind: RecommendationKind, title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, locales: Array<Locale> } } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type EraseProfileMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseProfileMutation = { changed: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type MyMailsFragment = { status: CoachingStatus, days: Array<Weekday> };

export type OpenMyMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMyMailsQuery = { me: { email: string | null, coaching: { status: CoachingStatus, days: Array<Weekday> } | null } | null };

export type AskForMailsMutationVariables = Exact<{
  input: AskForCoachingInput;
}>;


export type AskForMailsMutation = { changed: { coaching: { status: CoachingStatus, days: Array<Weekday> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type StopMailsMutationVariables = Exact<{ [key: string]: never; }>;


export type StopMailsMutation = { changed: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  message
  field
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const StatusViewFragmentDoc = new TypedDocumentString(`
    fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
    bodyEn
  }
  recommendation {
    slug
    title
    summary
  }
}
    `, {"fragmentName":"StatusView"}) as unknown as TypedDocumentString<StatusViewFragment, unknown>;
export const PlaceFoundFragmentDoc = new TypedDocumentString(`
    fragment PlaceFound on Place {
  code
  label
  parent {
    label
  }
}
    `, {"fragmentName":"PlaceFound"}) as unknown as TypedDocumentString<PlaceFoundFragment, unknown>;
export const SimilarFoundFragmentDoc = new TypedDocumentString(`
    fragment SimilarFound on SimilarItem {
  title
  slug
}
    `, {"fragmentName":"SimilarFound"}) as unknown as TypedDocumentString<SimilarFoundFragment, unknown>;
export const ShareLineFragmentDoc = new TypedDocumentString(`
    fragment ShareLine on Share {
  id
  label
  parts
  sensitiveFacts
  expiresAt
  openings {
    date
    count
  }
}
    `, {"fragmentName":"ShareLine"}) as unknown as TypedDocumentString<ShareLineFragment, unknown>;
export const AskedQuestionFragmentDoc = new TypedDocumentString(`
    fragment AskedQuestion on NextQuestion {
  fact
  question
  why
  choices {
    value
    label
    facts
  }
  definition {
    type
    multiple
    minimum
    maximum
    unit
    sensitive
  }
}
    `, {"fragmentName":"AskedQuestion"}) as unknown as TypedDocumentString<AskedQuestionFragment, unknown>;
export const AdviceContentFragmentDoc = new TypedDocumentString(`
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
    `, {"fragmentName":"AdviceContent"}) as unknown as TypedDocumentString<AdviceContentFragment, unknown>;
export const FittingAdviceFragmentDoc = new TypedDocumentString(`
    fragment FittingAdvice on PersonalRecommendation {
  id
  reasons
  response
  recommendation {
    ...AdviceContent
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}`, {"fragmentName":"FittingAdvice"}) as unknown as TypedDocumentString<FittingAdviceFragment, unknown>;
export const ActionOfTheDayFragmentDoc = new TypedDocumentString(`
    fragment ActionOfTheDay on PlannedAction {
  id
  status
  reasons
  snoozedUntil
  declineReason
  useful
  allowedResponses
  canUndo
  recommendation {
    ...AdviceContent
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}`, {"fragmentName":"ActionOfTheDay"}) as unknown as TypedDocumentString<ActionOfTheDayFragment, unknown>;
export const MyMailsFragmentDoc = new TypedDocumentString(`
    fragment MyMails on Coaching {
  status
  days
}
    `, {"fragmentName":"MyMails"}) as unknown as TypedDocumentString<MyMailsFragment, unknown>;
export const ContributionStatusDocument = new TypedDocumentString(`
    query ContributionStatus($token: String!) {
  contributionStatus(trackingToken: $token) {
    ...StatusView
  }
}
    fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
    bodyEn
  }
  recommendation {
    slug
    title
    summary
  }
}`) as unknown as TypedDocumentString<ContributionStatusQuery, ContributionStatusQueryVariables>;
export const ReplyToModeratorDocument = new TypedDocumentString(`
    mutation ReplyToModerator($input: ReplyToModeratorInput!) {
  changed: replyToModerator(input: $input) {
    status {
      ...StatusView
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
    bodyEn
  }
  recommendation {
    slug
    title
    summary
  }
}`) as unknown as TypedDocumentString<ReplyToModeratorMutation, ReplyToModeratorMutationVariables>;
export const WithdrawContributionDocument = new TypedDocumentString(`
    mutation WithdrawContribution($token: String!) {
  changed: withdrawContribution(trackingToken: $token) {
    status {
      ...StatusView
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
    bodyEn
  }
  recommendation {
    slug
    title
    summary
  }
}`) as unknown as TypedDocumentString<WithdrawContributionMutation, WithdrawContributionMutationVariables>;
export const ForgetContributorDocument = new TypedDocumentString(`
    mutation ForgetContributor($token: String!) {
  changed: forgetContributor(trackingToken: $token) {
    status {
      ...StatusView
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment StatusView on ContributionStatusView {
  status
  title
  body
  receivedAt
  mayReply
  mayWithdraw
  messages {
    sentAt
    fromStaff
    body
    bodyEn
  }
  recommendation {
    slug
    title
    summary
  }
}`) as unknown as TypedDocumentString<ForgetContributorMutation, ForgetContributorMutationVariables>;
export const SubmitContributionDocument = new TypedDocumentString(`
    mutation SubmitContribution($input: SubmitContributionInput!) {
  submitContribution(input: $input) {
    trackingToken
    similar {
      ...SimilarFound
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment SimilarFound on SimilarItem {
  title
  slug
}`) as unknown as TypedDocumentString<SubmitContributionMutation, SubmitContributionMutationVariables>;
export const FindPlacesDocument = new TypedDocumentString(`
    query FindPlaces($search: String!) {
  places(search: $search, first: 8) {
    ...PlaceFound
  }
}
    fragment PlaceFound on Place {
  code
  label
  parent {
    label
  }
}`) as unknown as TypedDocumentString<FindPlacesQuery, FindPlacesQueryVariables>;
export const ProofOfWorkChallengeDocument = new TypedDocumentString(`
    query ProofOfWorkChallenge {
  proofOfWorkChallenge {
    algorithm
    challenge
    salt
    signature
    maxNumber
  }
}
    `) as unknown as TypedDocumentString<ProofOfWorkChallengeQuery, ProofOfWorkChallengeQueryVariables>;
export const FindSimilarDocument = new TypedDocumentString(`
    query FindSimilar($title: String!, $body: String, $link: String) {
  similar(title: $title, body: $body, link: $link, first: 3) {
    ...SimilarFound
  }
}
    fragment SimilarFound on SimilarItem {
  title
  slug
}`) as unknown as TypedDocumentString<FindSimilarQuery, FindSimilarQueryVariables>;
export const OpenMyProgressDocument = new TypedDocumentString(`
    query OpenMyProgress {
  me {
    progress {
      streak
      doneThisWeek
    }
    plans(first: 14) {
      edges {
        node {
          date
          actions {
            id
            status
            recommendation {
              title
              locales
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenMyProgressQuery, OpenMyProgressQueryVariables>;
export const OpenMyCheckInDocument = new TypedDocumentString(`
    query OpenMyCheckIn {
  me {
    facts
    checkIn {
      questions {
        fact
        question
        choices {
          value
          label
          facts
        }
        definition {
          type
          multiple
          minimum
          maximum
          unit
          sensitive
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenMyCheckInQuery, OpenMyCheckInQueryVariables>;
export const AnswerCheckInDocument = new TypedDocumentString(`
    mutation AnswerCheckIn($input: AnswerCheckInInput!) {
  changed: answerCheckIn(input: $input) {
    profile {
      facts
      skippedQuestions
    }
    arrived {
      id
      title
    }
    left {
      id
      title
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AnswerCheckInMutation, AnswerCheckInMutationVariables>;
export const AnswerProposedDocument = new TypedDocumentString(`
    mutation AnswerProposed($input: AnswerProposalInput!) {
  changed: answerProposal(input: $input) {
    proposal {
      id
      status
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AnswerProposedMutation, AnswerProposedMutationVariables>;
export const OpenMyCalendarDocument = new TypedDocumentString(`
    query OpenMyCalendar {
  me {
    calendar {
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<OpenMyCalendarQuery, OpenMyCalendarQueryVariables>;
export const AskForMyCalendarDocument = new TypedDocumentString(`
    mutation AskForMyCalendar {
  changed: askForCalendar {
    link
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AskForMyCalendarMutation, AskForMyCalendarMutationVariables>;
export const CloseMyCalendarDocument = new TypedDocumentString(`
    mutation CloseMyCalendar {
  changed: revokeCalendar {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CloseMyCalendarMutation, CloseMyCalendarMutationVariables>;
export const OpenMySharesDocument = new TypedDocumentString(`
    query OpenMyShares($locale: Locale!) {
  me {
    facts
    shares {
      ...ShareLine
    }
  }
  factDefinitions(locale: $locale) {
    key
    label
    sensitive
  }
}
    fragment ShareLine on Share {
  id
  label
  parts
  sensitiveFacts
  expiresAt
  openings {
    date
    count
  }
}`) as unknown as TypedDocumentString<OpenMySharesQuery, OpenMySharesQueryVariables>;
export const ShareWithDocument = new TypedDocumentString(`
    mutation ShareWith($input: ShareMyProfileInput!) {
  changed: shareMyProfile(input: $input) {
    share {
      ...ShareLine
    }
    link
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment ShareLine on Share {
  id
  label
  parts
  sensitiveFacts
  expiresAt
  openings {
    date
    count
  }
}`) as unknown as TypedDocumentString<ShareWithMutation, ShareWithMutationVariables>;
export const EndShareDocument = new TypedDocumentString(`
    mutation EndShare($input: RevokeShareInput!) {
  changed: revokeShare(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<EndShareMutation, EndShareMutationVariables>;
export const FindNextQuestionDocument = new TypedDocumentString(`
    query FindNextQuestion($facts: Facts!, $locale: Locale!, $skip: [String!]!) {
  recommend(facts: $facts, locale: $locale, skip: $skip, first: 0) {
    totalCount
    questionCount
    nextQuestions(first: 3) {
      ...AskedQuestion
    }
  }
}
    fragment AskedQuestion on NextQuestion {
  fact
  question
  why
  choices {
    value
    label
    facts
  }
  definition {
    type
    multiple
    minimum
    maximum
    unit
    sensitive
  }
}`) as unknown as TypedDocumentString<FindNextQuestionQuery, FindNextQuestionQueryVariables>;
export const FindAdviceDocument = new TypedDocumentString(`
    query FindAdvice($facts: Facts!, $locale: Locale!, $skip: [String!]!) {
  strategies: recommend(
    kind: STRATEGY
    facts: $facts
    locale: $locale
    skip: $skip
    first: 5
  ) {
    fellBack
    results {
      ...FittingAdvice
    }
  }
  actions: recommend(
    kind: ACTION
    facts: $facts
    locale: $locale
    skip: $skip
    first: 5
  ) {
    fellBack
    results {
      ...FittingAdvice
    }
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment FittingAdvice on PersonalRecommendation {
  id
  reasons
  response
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<FindAdviceQuery, FindAdviceQueryVariables>;
export const FindMyAdviceDocument = new TypedDocumentString(`
    query FindMyAdvice($skip: [String!]!) {
  me {
    strategies: recommendations(kind: STRATEGY, skip: $skip, first: 5) {
      fellBack
      results {
        ...FittingAdvice
      }
    }
    actions: recommendations(kind: ACTION, skip: $skip, first: 5) {
      fellBack
      results {
        ...FittingAdvice
      }
    }
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment FittingAdvice on PersonalRecommendation {
  id
  reasons
  response
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<FindMyAdviceQuery, FindMyAdviceQueryVariables>;
export const DescribeFactsDocument = new TypedDocumentString(`
    query DescribeFacts($locale: Locale!) {
  factDefinitions(locale: $locale) {
    key
    question
    choices {
      value
      label
      facts
    }
    type
    multiple
    minimum
    maximum
    unit
    sensitive
  }
}
    `) as unknown as TypedDocumentString<DescribeFactsQuery, DescribeFactsQueryVariables>;
export const FindJobsDocument = new TypedDocumentString(`
    query FindJobs($search: String!) {
  jobs(search: $search, first: 8) {
    label
    jobGroup {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<FindJobsQuery, FindJobsQueryVariables>;
export const OpenMyProfileDocument = new TypedDocumentString(`
    query OpenMyProfile {
  me {
    facts
    skippedQuestions
  }
}
    `) as unknown as TypedDocumentString<OpenMyProfileQuery, OpenMyProfileQueryVariables>;
export const OpenMyPlanDocument = new TypedDocumentString(`
    query OpenMyPlan {
  me {
    canForgetSensitive
    plan {
      date
      actions {
        ...ActionOfTheDay
      }
      note {
        text
      }
    }
    checkIn {
      since
    }
    proposals {
      id
      from
      message
      status
      recommendation {
        ...AdviceContent
      }
    }
  }
}
    fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment ActionOfTheDay on PlannedAction {
  id
  status
  reasons
  snoozedUntil
  declineReason
  useful
  allowedResponses
  canUndo
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<OpenMyPlanQuery, OpenMyPlanQueryVariables>;
export const MakeProfileDocument = new TypedDocumentString(`
    mutation MakeProfile($input: CreateProfileInput!) {
  changed: createProfile(input: $input) {
    accessToken
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<MakeProfileMutation, MakeProfileMutationVariables>;
export const AskAccessLinkDocument = new TypedDocumentString(`
    mutation AskAccessLink($input: RequestAccessLinkInput!) {
  changed: requestAccessLink(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AskAccessLinkMutation, AskAccessLinkMutationVariables>;
export const ComeBackDocument = new TypedDocumentString(`
    mutation ComeBack($input: UseAccessLinkInput!) {
  changed: useAccessLink(input: $input) {
    accessToken
    profile {
      locale
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<ComeBackMutation, ComeBackMutationVariables>;
export const SaveProfileDocument = new TypedDocumentString(`
    mutation SaveProfile($input: UpdateProfileInput!) {
  changed: updateProfile(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const WithdrawSensitiveDocument = new TypedDocumentString(`
    mutation WithdrawSensitive {
  changed: updateProfile(input: {consentToSensitive: false}) {
    profile {
      facts
      skippedQuestions
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<WithdrawSensitiveMutation, WithdrawSensitiveMutationVariables>;
export const AnswerActionDocument = new TypedDocumentString(`
    mutation AnswerAction($input: RespondToActionInput!) {
  changed: respondToAction(input: $input) {
    plannedAction {
      ...ActionOfTheDay
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment ActionOfTheDay on PlannedAction {
  id
  status
  reasons
  snoozedUntil
  declineReason
  useful
  allowedResponses
  canUndo
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<AnswerActionMutation, AnswerActionMutationVariables>;
export const UndoAnswerDocument = new TypedDocumentString(`
    mutation UndoAnswer($input: UndoResponseInput!) {
  changed: undoResponse(input: $input) {
    plannedAction {
      ...ActionOfTheDay
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment ActionOfTheDay on PlannedAction {
  id
  status
  reasons
  snoozedUntil
  declineReason
  useful
  allowedResponses
  canUndo
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<UndoAnswerMutation, UndoAnswerMutationVariables>;
export const OpenMyDevicesDocument = new TypedDocumentString(`
    query OpenMyDevices {
  me {
    email
  }
  myTokens {
    id
    createdAt
    lastUsedOn
    isCurrent
  }
}
    `) as unknown as TypedDocumentString<OpenMyDevicesQuery, OpenMyDevicesQueryVariables>;
export const CloseDeviceDocument = new TypedDocumentString(`
    mutation CloseDevice($input: RevokeTokenInput!) {
  changed: revokeToken(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CloseDeviceMutation, CloseDeviceMutationVariables>;
export const AnswerAdviceDocument = new TypedDocumentString(`
    mutation AnswerAdvice($input: RespondToRecommendationInput!) {
  changed: respondToRecommendation(input: $input) {
    recommendation {
      ...FittingAdvice
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment AdviceContent on Recommendation {
  id
  kind
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  locales
}
fragment FittingAdvice on PersonalRecommendation {
  id
  reasons
  response
  recommendation {
    ...AdviceContent
  }
}`) as unknown as TypedDocumentString<AnswerAdviceMutation, AnswerAdviceMutationVariables>;
export const EraseProfileDocument = new TypedDocumentString(`
    mutation EraseProfile {
  changed: deleteMyProfile {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<EraseProfileMutation, EraseProfileMutationVariables>;
export const OpenMyMailsDocument = new TypedDocumentString(`
    query OpenMyMails {
  me {
    email
    coaching {
      ...MyMails
    }
  }
}
    fragment MyMails on Coaching {
  status
  days
}`) as unknown as TypedDocumentString<OpenMyMailsQuery, OpenMyMailsQueryVariables>;
export const AskForMailsDocument = new TypedDocumentString(`
    mutation AskForMails($input: AskForCoachingInput!) {
  changed: askForCoaching(input: $input) {
    coaching {
      ...MyMails
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment MyMails on Coaching {
  status
  days
}`) as unknown as TypedDocumentString<AskForMailsMutation, AskForMailsMutationVariables>;
export const StopMailsDocument = new TypedDocumentString(`
    mutation StopMails {
  changed: stopCoaching(input: {}) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<StopMailsMutation, StopMailsMutationVariables>;