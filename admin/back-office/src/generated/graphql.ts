/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Facts, Rule } from '../../../shared/rule';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The new address of a link, to be written into drafts. */
export type AcceptMovedLinkInput = {
  /** The link. */
  id: string;
  /** Its `movedTo` that was read. When it is another one by now, the answer is CONFLICT. */
  movedTo: string;
  /** Only in these recommendations. Left out: in all that name it. */
  recommendationIds?: Array<string> | null | undefined;
};

/** A note to add. */
export type AddContributionNoteInput = {
  /** 1 to 2,000 characters. */
  body: string;
  /** The contribution that it is about. */
  contributionId: string;
  /** Those who are to read it, and get a notice: people that `mentionable` gives. */
  mentionIds?: Array<string> | null | undefined;
};

/** How the screens of the back-office look. */
export type Appearance =
  /** Light words on a dark ground. */
  | 'DARK'
  /** Dark words on a light ground. */
  | 'LIGHT'
  /** Light or dark, as the computer of the person has it. */
  | 'SYSTEM';

/** Which events of the audit log to give. Conditions left out do not count; the others must all hold. */
export type AuditFilter = {
  /** Exactly this action: "recommendation.publish". */
  action?: string | null | undefined;
  /** Done by this member of the team. */
  actorId?: string | null | undefined;
  /** At this moment or later. */
  from?: string | null | undefined;
  /** Done by this one action on several objects. */
  groupId?: string | null | undefined;
  /** About this object. */
  objectId?: string | null | undefined;
  /** About objects of this type: "contribution". */
  objectType?: string | null | undefined;
  /** Done by this request. */
  requestId?: string | null | undefined;
  /** Words, each of which the title, the sentence, the reason, the name of who did it, of the member of the team to whom it was done or of the action has, or begins a word with. Accents and case do not matter. */
  search?: string | null | undefined;
  /** Before this moment. */
  to?: string | null | undefined;
  /** True: without sessions that were opened and ended. */
  withoutSessions?: boolean | null | undefined;
};

/** A list of the back-office whose columns are chosen. */
export type BackOfficeList =
  /** The audit log. */
  | 'AUDIT_EVENTS'
  /** The checks before publication. */
  | 'CHECKLIST_SETTINGS'
  /** The queue. */
  | 'CONTRIBUTIONS'
  /** The coverage. */
  | 'COVERAGE'
  /** The reference data. */
  | 'DATA_SETS'
  /** The links. */
  | 'LINKS'
  /** The partners. */
  | 'PARTNERS'
  /** The personas. */
  | 'PERSONAS'
  /** The recommendations. */
  | 'RECOMMENDATIONS'
  /** The reasons for refusal. */
  | 'REFUSAL_REASONS'
  /** The releases. */
  | 'RELEASES'
  /** The situations. */
  | 'SITUATIONS'
  /** The team. */
  | 'STAFF'
  /** The topics. */
  | 'TOPIC_COUNTS';

/** What happens on a day. */
export type CalendarEntryKind =
  /** A revision goes online. */
  | 'PUBLICATION'
  /** A revision goes offline. */
  | 'WITHDRAWAL';

/** What came of a day. */
export type CalendarEntryState =
  /** It happened. */
  | 'DONE'
  /** It is still to come. */
  | 'PLANNED'
  /** It did not happen, since something was not as it should be: `suspendedBecause` of the revision tells, or that of its release. */
  | 'SUSPENDED';

/** What a check of the checklist does when it fails. */
export type CheckLevel =
  /** Nothing goes to review or to the public before it passes. */
  | 'BLOCKING'
  /** It is not looked at. */
  | 'OFF'
  /** It is told, and stands in nobody’s way. */
  | 'WARNING';

/** A link to check now. */
export type CheckLinkInput = {
  /** The link. */
  id: string;
};

/** A partner who said that the offer still stands. */
export type ConfirmPartnerInput = {
  /** The partner. */
  id: string;
};

/** What a moderator can do with a contribution. */
export type ContributionAction =
  /** Accept it. */
  | 'ACCEPT'
  /** Claim it for 15 minutes, renew that, or take it over from a colleague. */
  | 'CLAIM'
  /** Say what it repeats. */
  | 'MARK_DUPLICATE'
  /** Put it away. The contributor is sent nothing. */
  | 'MARK_SPAM'
  /** Refuse it, for a reason. */
  | 'REFUSE'
  /** Give up one's claim: it waits in the queue again. */
  | 'RELEASE'
  /** Put a settled contribution back into the queue, with a new date by which to answer. */
  | 'REOPEN'
  /** Ask the contributor to correct something, with a message. */
  | 'REQUEST_CORRECTION'
  /** Take back one's own last decision, within ten minutes. Nobody has been told of it yet. */
  | 'UNDO';

/** Which contributions to give. Conditions left out do not count; the others must all hold. */
export type ContributionFilter = {
  /** True: only what the viewer has claimed. False: only the rest. */
  claimedByMe?: boolean | null | undefined;
  /** Only these kinds. */
  kind?: Array<ContributionKind> | null | undefined;
  /** True: only what offers data, a service, code or something else. False: only advice. */
  offers?: boolean | null | undefined;
  /** True: only what should have been answered by now. False: only the rest. */
  overdue?: boolean | null | undefined;
  /** The code of a place: only what is for it or for what lies in it. */
  placeCode?: string | null | undefined;
  /** Only what was received on this day or later, in the time of Paris. */
  receivedFrom?: string | null | undefined;
  /** Only what was received on this day or before, in the time of Paris. */
  receivedTo?: string | null | undefined;
  /** Words of the contribution, in any form and with small typos; the first 8 are read. Personal data is found only by those who moderate. */
  search?: string | null | undefined;
  /** Only these statuses. */
  status?: Array<ContributionStatus> | null | undefined;
  /** True: only what the viewer has decided in the last ten minutes, and can still undo. False: only the rest. */
  undoable?: boolean | null | undefined;
};

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

/** What accepting a contribution makes of it. */
export type ContributionOutcome =
  /** A partner: of DATA, SERVICE, CODE and OTHER. */
  | 'PARTNER'
  /** A draft of a recommendation, or a part of one that exists: of STRATEGY, ACTION and REGIONAL_SUGGESTION. */
  | 'RECOMMENDATION';

/** How a contribution came in. */
export type ContributionSource =
  /** By another client of the API. */
  | 'API'
  /** By e-mail. */
  | 'EMAIL'
  /** By this service's own form. */
  | 'FORM'
  /** By an import of CSV. */
  | 'IMPORT'
  /** By a member of the team who was signed in. */
  | 'STAFF';

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

/** What becomes of a line of a file. */
export type ContributionsFileOutcome =
  /** Its contribution was imported before, and says otherwise: it stays as it is. */
  | 'DIFFERENT'
  /** It makes nothing: whoever imports left it out. */
  | 'LEFT_OUT'
  /** It makes a contribution. */
  | 'NEW'
  /** It makes nothing: it has faults. */
  | 'REFUSED'
  /** Its contribution was imported before, and says the same. */
  | 'SAME';

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

/** What the columns of the grid of the coverage stand for. */
export type CoverageColumns =
  /** A région each. */
  | 'REGION'
  /** A stage of the search each. */
  | 'STAGE';

/** Whether the people of a cell are given enough. */
export type CoverageState =
  /** On average less than one strategy, or less than one action. */
  | 'EMPTY'
  /** On average three strategies and five actions, or more. */
  | 'ENOUGH'
  /** On average less than three strategies, or less than five actions. */
  | 'THIN';

/** A recommendation to write. */
export type CreateRecommendationInput = {
  /** The content of its first draft. */
  content: RecommendationContentInput;
  /** A strategy or an action. It cannot be changed later. */
  kind: RecommendationKind;
};

/** Whether reference data are of the last edition of their source, as far as is known. */
export type DataSetFreshness =
  /** Loaded within thirteen months. */
  | 'FRESH'
  /** Loaded longer ago: their source has brought out others since. */
  | 'LATE'
  /** Loaded before the service kept when. */
  | 'UNKNOWN';

/** What a moderator does with a contribution. */
export type DecideContributionInput = {
  /** One of its `allowedActions`. */
  action: ContributionAction;
  /** The contribution or the recommendation that it repeats. Required to mark it as a duplicate. */
  duplicateOfId?: string | null | undefined;
  /** The version that was read. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion: number;
  /** The contribution. */
  id: string;
  /** To the contributor: at most 2,000 characters. Required to ask for a correction; beside a refusal, it follows the message of the reason. */
  message?: string | null | undefined;
  /** The key of a reason for refusal that is not retired. Required to refuse. */
  reason?: string | null | undefined;
  /** Accepting: the existing recommendation that it goes into. Left out, a draft is made. Offers take none. */
  recommendationId?: string | null | undefined;
};

/** One action on many contributions. */
export type DecideContributionsInput = {
  /** Every action but MARK_DUPLICATE, which needs an original for each. */
  action: ContributionAction;
  /** 1 to 500 contributions. */
  ids: Array<string>;
  /** Chosen by the client, at most 100 characters. Sent again with it, nothing is decided twice and the same results are given. */
  key?: string | null | undefined;
  /** To each contributor: at most 2,000 characters. Required to ask for a correction. */
  message?: string | null | undefined;
  /** The key of a reason for refusal that is not retired. Required to refuse. */
  reason?: string | null | undefined;
};

/** The persona to delete. */
export type DeletePersonaInput = {
  /** The version that was read. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion: number;
  /** A persona. */
  id: string;
};

/** The situation to delete. */
export type DeleteSituationInput = {
  /** The version that was read. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion: number;
  /** A situation that nothing uses: otherwise it is refused, and the message names what does. */
  id: string;
};

/** The view to delete. */
export type DeleteViewInput = {
  /** The version that was read. */
  expectedVersion: number;
  /** Which one. */
  id: string;
};

/** What was typed into a recommendation, and is not to be kept. */
export type DiscardWorkingCopyInput = {
  /** The recommendation. */
  recommendationId: string;
};

/** Which recommendations to give. The draft or the published revision has to meet every condition; of an archived one, its last revision. */
export type EditableRecommendationFilter = {
  /** True: only drafts in which the viewer wrote, for which a reviewer asked for changes, and which were not handed in again. False: only the rest. */
  changesAskedOfMe?: boolean | null | undefined;
  /** Only strategies, or only actions. */
  kind?: RecommendationKind | null | undefined;
  /** The code of a place in its list, exactly: places inside it or around it do not count. */
  placeCode?: string | null | undefined;
  /** Only what is online and was published on this day or later, in the time of Paris. */
  publishedSince?: string | null | undefined;
  /** True: only what is online and should have been looked at again by now. False: only the rest. */
  reviewOverdue?: boolean | null | undefined;
  /** Only what this member of the team is to look at again. */
  reviewOwnerId?: string | null | undefined;
  /** Words of the title or the summary, begun or whole. Accents, case and small typos do not matter. */
  search?: string | null | undefined;
  /** A situation in its list. Situations inside rules are not looked at. */
  situationId?: string | null | undefined;
  /** Statuses of the revision. */
  status?: Array<RevisionStatus> | null | undefined;
  /** The key of a topic. */
  topic?: string | null | undefined;
  /** True: only drafts in which the viewer wrote. False: only the rest. */
  writtenByMe?: boolean | null | undefined;
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

/** A CSV file of contributions. */
export type ImportContributionsInput = {
  /** True: only tells what would be done, and writes nothing. */
  dryRun: boolean;
  /** The bytes of the file in Base64, cut into texts that a request may hold: at most 700,000 bytes and 2,000 lines, in UTF-8, UTF-16 or Windows-1252. Its columns are in the README. */
  file: Array<string>;
  /** New lines that are not to be brought, by their number. Left out: all new lines are. */
  leftOut?: Array<number> | null | undefined;
};

/** A YAML file to bring in. */
export type ImportRecommendationFileInput = {
  /** The version of the recommendation, as the preview gave it. Left out: there is none yet. */
  expectedVersion?: number | null | undefined;
  /** What is in the file: at most 50,000 characters. */
  text: string;
};

/** What a key of one character does in the back-office. */
export type KeyAction =
  /** Accepts a contribution. */
  | 'ACCEPT'
  /** Claims a contribution. */
  | 'CLAIM'
  /** Marks a contribution as a duplicate. */
  | 'MARK_DUPLICATE'
  /** Marks a contribution as spam. */
  | 'MARK_SPAM'
  /** Opens the next one. */
  | 'NEXT'
  /** Writes a note for colleagues. */
  | 'NOTE'
  /** Opens the previous one. */
  | 'PREVIOUS'
  /** Refuses a contribution. */
  | 'REFUSE'
  /** Asks the contributor for a correction. */
  | 'REQUEST_CORRECTION'
  /** Goes to the search of a list. */
  | 'SEARCH'
  /** Shows the sheet of keys. */
  | 'SHEET'
  /** Undoes the last decision. */
  | 'UNDO';

/** What the team can do with a link. */
export type LinkAction =
  /** Write its new address into drafts. Done by `acceptMovedLink`. */
  | 'ACCEPT_MOVE'
  /** Check it now. Done by `checkLink`. */
  | 'CHECK';

/** Which links to give. Conditions left out do not count; the others must all hold. */
export type LinkFilter = {
  /** With this in its address, upper or lower case. */
  search?: string | null | undefined;
  /** In one of these states. */
  state?: Array<LinkState> | null | undefined;
};

/** How a daily check of all links ended. */
export type LinkRunOutcome =
  /** No host answered at all, as without a network: nothing was counted. */
  | 'ABANDONED'
  /** All links were checked. */
  | 'DONE';

/** What the checks tell of a link. */
export type LinkState =
  /** Its page is not there: at least three daily checks said so, the first of them at least three days ago. */
  | 'DEAD'
  /** Nobody can tell yet: it failed of late, or its server turns checks away. */
  | 'DOUBTFUL'
  /** Its page answers under another address, for good: the new one is proposed. */
  | 'MOVED'
  /** Its page answers. */
  | 'OK'
  /** It has not been checked yet. */
  | 'UNCHECKED';

/** The rule of a situation (with its slug) or of a recommendation, with what else of it bears on the lints. */
export type LintRuleInput = {
  /** What a new recommendation is compared with. Left out: with nothing. */
  kind?: RecommendationKind | null | undefined;
  /** Of a recommendation: the places that it is restricted to. */
  placeCodes?: Array<string> | null | undefined;
  /** The recommendation being edited: it is not compared with itself. */
  recommendationId?: string | null | undefined;
  /** The rule being written. A faulty one is BAD_USER_INPUT. */
  rule: Rule;
  /** Of a recommendation: situations that must hold as well. */
  situationIds?: Array<string> | null | undefined;
  /** Of a situation: the rule is then compared with other situations. */
  slug?: string | null | undefined;
  /** Of a recommendation: title, summary and body being written, in French. At most 12,000 characters. */
  text?: string | null | undefined;
};

/** A language and, in French, the way to speak to the reader. */
export type Locale =
  /** English. */
  | 'EN'
  /** French with "vous". */
  | 'FR'
  /** French with "tu". */
  | 'FR_TU';

/** What the viewer has open. */
export type LookAtContributionInput = {
  /** The contribution. */
  contributionId: string;
};

/** Which notices to mark as read. */
export type MarkNoticesReadInput = {
  /** Those to mark; notices of others stay as they are. Left out: all of the viewer's. */
  ids?: Array<string> | null | undefined;
};

/** A step of a recommendation through review and publication. */
export type MoveRecommendationInput = {
  /** One of its `allowedActions`, but for SAVE. */
  action: RecommendationAction;
  /** For APPROVE and REQUEST_CHANGES: what the reviewer says about single fields. At most 50. */
  comments?: Array<ReviewCommentInput> | null | undefined;
  /** The version that was read. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion: number;
  /** The recommendation. */
  id: string;
  /** A word to colleagues: at most 2,000 characters. The history keeps it. Required for BYPASS_REVIEW and, without comments, for REQUEST_CHANGES; for PUBLISH, SCHEDULE and ARCHIVE where personas fail. With `unpublishAt`, it is the reason on that day, too. */
  message?: string | null | undefined;
  /** For SCHEDULE: when the revision goes online, in the future and at most two years ahead. Left out: only `unpublishAt` of what is online changes. */
  publishAt?: string | null | undefined;
  /** The number of the revision to take up. Required for RESTORE. */
  revisionNumber?: number | null | undefined;
  /** For SCHEDULE and PUBLISH: when it goes offline again. Left out: it stays online, also when a day was set before. */
  unpublishAt?: string | null | undefined;
};

/** A step of a release. */
export type MoveReleaseInput = {
  /** One of its `allowedActions`, but for SAVE. */
  action: ReleaseAction;
  /** The version that was read. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion: number;
  /** The release. */
  id: string;
  /** Why: at most 2,000 characters. The history keeps it. */
  message?: string | null | undefined;
  /** For SCHEDULE: when all of it goes online, in the future and at most two years ahead. */
  publishAt?: string | null | undefined;
};

/** Why a member of the team is told something. */
export type NoticeKind =
  /** A contributor answered what the reader had asked. */
  | 'ANSWERED'
  /** A draft is approved, and the reader may publish it. */
  | 'APPROVED'
  /** A colleague asks for changes in what the reader wrote. */
  | 'CHANGES_REQUESTED'
  /** Public recommendations name links that are dead now. */
  | 'DEAD_LINKS'
  /** Recommendations are kept from the public, since their links are dead. */
  | 'HIDDEN'
  /** A colleague mentions the reader in a note. */
  | 'MENTION'
  /** What the reader wrote is approved. */
  | 'OWN_APPROVED'
  /** What the reader wrote is online. */
  | 'PUBLISHED'
  /** Contributions are due within one working day, or late; or recommendations are to be looked at again. */
  | 'REMINDER'
  /** A draft is ready, and the reader may review it. */
  | 'REVIEW_REQUESTED'
  /** Recommendations that were hidden are shown to the public again. */
  | 'SHOWN_AGAIN'
  /** A recommendation, or a release, did not go online, or offline, on the day that was set. */
  | 'SUSPENDED'
  /** A colleague took over a contribution that the reader had claimed. */
  | 'TAKEN_OVER';

/** The order in which reasons for refusal are offered. */
export type OrderRefusalReasonsInput = {
  /** The keys of all reasons, retired ones too, in their order. When others were added since: CONFLICT. */
  keys: Array<string>;
};

/** Which page of a back-office list to give. */
export type PageInput = {
  /** The number of the page, from 1. */
  number?: number;
  /** Items on a page: 1 to 100. */
  size?: number;
};

/** Which partners to list. What is left out is not looked at. */
export type PartnerFilterInput = {
  /** Only those to ask, or only the others. */
  freshness?: PartnerFreshness | null | undefined;
  /** What is offered: one of these. */
  kinds?: Array<ContributionKind> | null | undefined;
  /** Letters of the title of the offer, or of the name that is shown, in words of any order. Accents and case do not matter. */
  search?: string | null | undefined;
};

/** Whether a partner is known to give still what was offered. */
export type PartnerFreshness =
  /** Confirmed within the last year. */
  | 'FRESH'
  /** Not confirmed for a year: somebody should ask. */
  | 'TO_CONFIRM';

/** What is wrong for a persona. */
export type PersonaFailureKind =
  /** They must be given the recommendation, and are not. */
  | 'MISSING'
  /** They must not be given the recommendation, and are. */
  | 'UNWANTED';

/** Which personas to list. What is left out is not looked at. */
export type PersonaFilter = {
  /** Letters of the name, in words of any order. Accents and case do not matter. */
  search?: string | null | undefined;
};

/** What kind of personal data it is. */
export type PersonalDataKind =
  /** An e-mail address. */
  | 'EMAIL'
  /** The name that the contributor gave, or a part of it. */
  | 'NAME'
  /** A French social security number (NIR). */
  | 'SOCIAL_SECURITY_NUMBER'
  /** A telephone number. */
  | 'TELEPHONE';

/** Which kind of place it is. */
export type PlaceKind =
  /** A town or a village: "69123" is Lyon. */
  | 'COMMUNE'
  /** A département: "dep-69" is Rhône. */
  | 'DEPARTEMENT'
  /** A région: "reg-84" is Auvergne-Rhône-Alpes. */
  | 'REGION';

/** What the team can do with a recommendation. */
export type RecommendationAction =
  /** Approve the draft in review, with comments on fields where there are some. Its authors cannot. */
  | 'APPROVE'
  /** Take it offline, and put away its draft and the revision that waits. When a persona must be given it, with a message that says why. */
  | 'ARCHIVE'
  /** Approve the draft without a review, also as its author, with a message that says why. For administrators. */
  | 'BYPASS_REVIEW'
  /** Put the approved draft online, in place of what was there; until `unpublishAt` where it is given. Not while another revision waits for its day. When personas fail with it that do not fail today, with a message that says why, and only if a colleague approved it. */
  | 'PUBLISH'
  /** Give a draft in review, or approved, back to its authors, with a message, or comments on fields, or both. */
  | 'REQUEST_CHANGES'
  /** Begin a draft with the content of an earlier revision: one that is archived is taken up again so. It does without what has been deleted since, see `leftOut`. Not while there is a draft. */
  | 'RESTORE'
  /** Save the draft, or begin one. Done by `saveRecommendation`. */
  | 'SAVE'
  /** Let the approved draft wait until `publishAt`: it leaves the desk, and later edits begin a new draft. Also sets other days for the revision that waits or, with `unpublishAt` alone, for what is online. Everything is checked now, and again on the day. When a persona must be given what is to go offline, with a message that says why. */
  | 'SCHEDULE'
  /** Ask colleagues to look at the draft. Every blocking item of the checklist must pass. */
  | 'SUBMIT_FOR_REVIEW'
  /** Take the days back. The revision that waited is the approved draft again or, where another draft has been begun, is put away. With none waiting, what is online stays so. */
  | 'UNSCHEDULE';

/** The content of a revision, whole: what is left out is emptied, or gets its default. */
export type RecommendationContentInput = {
  /** How to go about it, in Markdown without HTML: 20 to 10,000 characters. */
  bodyMarkdown: string;
  /** ACTION only: days before it may come again once done, 1 to 3,650. Left out: once only. */
  cooldownDays?: number | null | undefined;
  /** ACTION only: how long it takes, 1 to 480 minutes. Needed before review. */
  durationMinutes?: number | null | undefined;
  /** Recommendations that are not given together with this one. */
  incompatibleWithIds?: Array<string> | null | undefined;
  /** The page that helps to do it. "www.example.org" becomes https://www.example.org. */
  link?: string | null | undefined;
  /** Codes of the places to restrict it to: ["reg-84"]. Left out: everywhere. */
  placeCodes?: Array<string> | null | undefined;
  /** A rule of its own, which must hold as well. */
  rule?: Rule | null | undefined;
  /** Read in order: the first whose rule is TRUE gives the score and the reason. */
  scoreLines?: Array<ScoreLineInput> | null | undefined;
  /** Situations that must all hold. */
  situationIds?: Array<string> | null | undefined;
  /** ACTION only: the strategies that it serves. */
  strategyIds?: Array<string> | null | undefined;
  /** What it is, and why it helps: 20 to 400 characters. */
  summary: string;
  /** 5 to 120 characters. */
  title: string;
  /** Keys of topics. One at least is needed before review. */
  topics?: Array<string> | null | undefined;
  /** Versions in FR_TU and EN, each once. Texts that are not written yet are empty. */
  translations?: Array<TranslationInput> | null | undefined;
  /** 0 to 3: the score when no score line holds. */
  weight?: number | null | undefined;
  /** What to do for somebody of whom it is UNKNOWN whether this fits. */
  whenUnknown?: UnknownPolicy | null | undefined;
};

/** What becomes of a file. */
export type RecommendationFileOutcome =
  /** The recommendation is archived: one of its revisions is to be taken up first. */
  | 'ARCHIVED'
  /** It takes the place of the draft, or begins one. */
  | 'CHANGED'
  /** It makes a recommendation, as a draft. */
  | 'NEW'
  /** It says what is saved already. */
  | 'SAME';

/** The two kinds of advice. */
export type RecommendationKind =
  /** A simple, concrete action for one day. */
  | 'ACTION'
  /** A strategic solution: a direction to give the search. */
  | 'STRATEGY';

/** What the team can do with a release. */
export type ReleaseAction =
  /** Give it up. Its recommendations stay as they are. */
  | 'DELETE'
  /** Put all of its approved revisions online at once, or none where one of them is not ready. */
  | 'PUBLISH'
  /** Put back online, as new revisions, what stood there before, and take offline what was new. None where one of them was published or withdrawn since. */
  | 'PUT_BACK'
  /** Change its name and what belongs to it. Done by `saveRelease`. */
  | 'SAVE'
  /** Let its approved revisions wait until `publishAt`, when all of it goes online, or nothing. Everything is checked now, and again on the day. Also sets another day. */
  | 'SCHEDULE'
  /** Take the day back. Each revision that waited is the approved draft again or, where another draft has been begun, is put away. */
  | 'UNSCHEDULE';

/** Where a release stands. */
export type ReleaseStatus =
  /** It is being put together. */
  | 'DRAFT'
  /** All of it went online. */
  | 'PUBLISHED'
  /** It went online, and what stood there before stands there again. */
  | 'PUT_BACK'
  /** It waits for the day on which all of it goes online. */
  | 'SCHEDULED';

/** Whose password is forgotten. */
export type RequestPasswordLinkInput = {
  /** The address of an account. Case does not matter. */
  email: string;
};

/** A comment of a review that is settled. */
export type ResolveReviewCommentInput = {
  /** The comment. */
  id: string;
};

/** A comment on one field of the revision that is reviewed. */
export type ReviewCommentInput = {
  /** 1 to 2,000 characters. */
  body: string;
  /** The path of the field in RecommendationContent, as in RevisionChange: "title", "translations.EN.title", "rule", "scoreLines". */
  field: string;
};

/** What is still right. */
export type ReviewRecommendationInput = {
  /** The version that was read. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion: number;
  /** The recommendation. */
  id: string;
  /** What was looked at: at most 2,000 characters. The history keeps it. */
  message?: string | null | undefined;
};

/** Where a revision stands. */
export type RevisionStatus =
  /** A colleague approved it, and it can be published. */
  | 'APPROVED'
  /** It was withdrawn, from the public or from the work. */
  | 'ARCHIVED'
  /** It is being written. */
  | 'DRAFT'
  /** A colleague is to look at it. */
  | 'IN_REVIEW'
  /** Everybody reads it. */
  | 'PUBLISHED'
  /** It waits for the day on which it goes online. */
  | 'SCHEDULED'
  /** A later revision was published in its place. */
  | 'SUPERSEDED';

/** A kind of remark on a rule. */
export type RuleLintCode =
  /** Nobody whose answers are known can be outside this case. */
  | 'ALWAYS_HOLDS'
  /** Nobody can be in this case. */
  | 'NEVER_HOLDS'
  /** The text names a place to which the targeting is not restricted. */
  | 'PLACE_ONLY_IN_TEXT'
  /** It cannot do without a fact that few people give. */
  | 'RARE_FACT'
  /** Another published item of the same kind, or another situation, reaches the same people. */
  | 'SAME_AUDIENCE'
  /** A part is superfluous, because another one beside it says as much. */
  | 'SUBSUMED'
  /** A job code is not in the reference data. */
  | 'UNKNOWN_JOB';

/** What a check of the checklist is to do when it fails. */
export type SaveChecklistSettingInput = {
  /** The version that was read. Another one is CONFLICT. */
  expectedVersion: number;
  /** The key of the check. */
  key: string;
  /** From now on, also for drafts that are in review already. */
  level: CheckLevel;
};

/** How a partner is shown to everybody on /partenaires, or that it is not. */
export type SavePartnerPresentationInput = {
  /** The version that was read. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion: number;
  /** The partner. */
  id: string;
  /** Whether everybody sees it. Only with the agreement of the partner, who can take it back. */
  isPublic: boolean;
  /** What the partner gives, in French: 20 to 600 characters. */
  publicDescription?: string | null | undefined;
  /** The same in English, at most 600 characters. Without it, English readers get the French words. */
  publicDescriptionEn?: string | null | undefined;
  /** The page of the partner. */
  publicLink?: string | null | undefined;
  /** The name to show, 2 to 120 characters: of an organisation, or of a person who agreed to it. */
  publicName?: string | null | undefined;
};

/** A persona to add, or to change. */
export type SavePersonaInput = {
  /** The version that was read, required with an id. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** What is known of this person: facts of every source. */
  facts: Facts;
  /** The persona to change. Left out: a new one. */
  id?: string | null | undefined;
  /** Recommendations that this person must not be given, at most 100. None of `mustSee`. */
  mustNotSee?: Array<string> | null | undefined;
  /** Recommendations that this person has to be given, at most 100. They need not be online yet. */
  mustSee?: Array<string> | null | undefined;
  /** What the team calls this person, in French: 3 to 120 characters, and no other persona has it. */
  name: string;
};

/** A draft to save. */
export type SaveRecommendationInput = {
  /** The whole content, in place of that before. */
  content: RecommendationContentInput;
  /** The version that was read. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion: number;
  /** The recommendation. */
  id: string;
};

/** A reason for refusal to add, or to change. */
export type SaveRefusalReasonInput = {
  /** Of a new reason, or of the one to change: a key stays for ever. Small letters, digits and hyphens, at most 60 characters. */
  key: string;
  /** What moderators choose from, in French: 3 to 120 characters. */
  label: string;
  /** The same in English: 3 to 120 characters. Left out: it stays as it is. Null or empty: there is none. */
  labelEn?: string | null | undefined;
  /** What contributors read, in French: 20 to 2,000 characters. {title} and {receivedOn} are filled in; other braces are refused. */
  message: string;
  /** The same in English: 20 to 2,000 characters. Left out: it stays as it is. Null or empty: there is none. */
  messageEn?: string | null | undefined;
  /** True: it can no longer be chosen. Retired reasons stay with what was refused for them. */
  retired?: boolean | null | undefined;
};

/** A release to begin, or to change while it is a draft. */
export type SaveReleaseInput = {
  /** The version that was read, required with an id. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The release to change. Left out: a new one. */
  id?: string | null | undefined;
  /** What belongs to it, in its order: 1 to 100 recommendations. */
  recommendationIds: Array<string>;
  /** What the team calls it: 3 to 120 characters. */
  title: string;
};

/** When a recommendation is looked at again, and by whom. */
export type SaveReviewPlanInput = {
  /** Days between two reviews: 7 to 1,095. Left out: 365 of a strategy, 180 of an action. */
  everyDays?: number | null | undefined;
  /** The version that was read. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion: number;
  /** The recommendation. */
  id: string;
  /** Who is told when it is due: an active editor, publisher or administrator. Left out: nobody. */
  ownerId?: string | null | undefined;
};

/** A situation to add, or to change. */
export type SaveSituationInput = {
  /** The version that was read, required with an id. When somebody has changed it since, the answer is CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The situation to change. Left out: a new one. */
  id?: string | null | undefined;
  /** Its name for people, in French: 3 to 120 characters. */
  label: string;
  /** Who is in this situation. It may name other situations, but not lead back to itself. */
  rule: Rule;
  /** Small letters, digits and hyphens, at most 80 characters: "no-car-licence". Of an existing situation, the slug that it has. */
  slug: string;
};

/** A member of the team to add, or to change. */
export type SaveStaffUserInput = {
  /** False: the person can no longer sign in, and every session ends. */
  active?: boolean | null | undefined;
  /** The address to sign in with: at most 254 characters, used by nobody else in the team. Another address ends every session of that person. */
  email: string;
  /** The person to change. Left out: somebody new. */
  id?: string | null | undefined;
  /** The name that colleagues see: 2 to 80 characters. */
  name: string;
  /** 12 to 1,000 characters, hard to guess. Left out for somebody new: they are mailed a link to choose one, within three days. Given for somebody who exists, it replaces the old one and ends every session of that person. */
  password?: string | null | undefined;
  /** All the roles, in place of those before. Other roles end every session of that person. The last administrator stays one. */
  roles: Array<StaffRole>;
};

/** Where somebody is to moderate. */
export type SaveTerritoriesInput = {
  /** Codes of régions and départements, in place of those before: ["reg-84", "dep-69"]. Empty: everywhere. */
  placeCodes: Array<string>;
  /** The member of the team. */
  staffUserId: string;
};

/** A view of a list, as it is to be. */
export type SaveViewInput = {
  /** The columns to show: 1 to 40 names, each once. */
  columns?: Array<string> | null | undefined;
  /** The version that was read. Left out: a new view. */
  expectedVersion?: number | null | undefined;
  /** The conditions of the list. */
  filter: Readonly<Record<string, unknown>>;
  /** The view to replace. Left out: a new one. */
  id?: string | null | undefined;
  /** The list that it is for. It never changes. */
  list: ViewedList;
  /** 2 to 40 characters. */
  name: string;
  /** A field and a direction: "title:asc". */
  sort?: string | null | undefined;
};

/** What is being typed into a recommendation. */
export type SaveWorkingCopyInput = {
  /** The fields as that version had them. */
  base: Readonly<Record<string, unknown>>;
  /** The version of the recommendation that was on the screen when the typing began. */
  baseVersion: number;
  /** The fields as they are typed now. */
  content: Readonly<Record<string, unknown>>;
  /** The recommendation. */
  recommendationId: string;
};

/** What a recommendation is worth to the people for whom a rule holds. */
export type ScoreLineInput = {
  /** The sentence that says why, with "vous": 5 to 300 characters. */
  reason: string;
  /** The same in English, at most 300 characters. Null: `reason` is said. */
  reasonEn?: string | null | undefined;
  /** The same with "tu", at most 300 characters. Null: `reason` is said. */
  reasonTu?: string | null | undefined;
  /** For whom this line is. */
  rule: Rule;
  /** 0 to 3, as stars. 0: it is not shown to them. */
  score: number;
};

/** A language of the back-office. */
export type ScreenLanguage =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Where somebody stands in their search. */
export type SearchStage =
  /** It has lasted twelve months or more. */
  | 'LONG'
  /** It is still to begin. */
  | 'NOT_STARTED'
  /** It began less than three months ago. */
  | 'STARTING'
  /** It has lasted three months or more, and less than twelve. */
  | 'UNDER_A_YEAR';

/** Whom to mail a link to choose a password. */
export type SendPasswordLinkInput = {
  /** An active member of the team. */
  id: string;
};

/** A view of a list, and for whom it is. */
export type ShareViewInput = {
  /** The columns to show: 1 to 40 names, each once. */
  columns?: Array<string> | null | undefined;
  /** The version that was read. Left out: a new view. */
  expectedVersion?: number | null | undefined;
  /** The conditions of the list. */
  filter: Readonly<Record<string, unknown>>;
  /** The view to replace. Left out: a new one. */
  id?: string | null | undefined;
  /** The list that it is for. It never changes. */
  list: ViewedList;
  /** 2 to 40 characters. */
  name: string;
  /** For all who have it. Left out: for the whole team. */
  role?: StaffRole | null | undefined;
  /** A field and a direction: "title:asc". */
  sort?: string | null | undefined;
};

/** Who signs in, and the proof of it. */
export type SignInInput = {
  /** The address of a member of the team. Case does not matter. */
  email: string;
  /** The password of that person. */
  password: string;
};

/** Which situations to give. Conditions left out do not count; the others must all hold. */
export type SituationFilter = {
  /** The key of a fact that the situation's own rule uses: "hasCarLicence". */
  fact?: string | null | undefined;
  /** Letters of the label or the slug, in words of any order. Accents and case do not matter. */
  search?: string | null | undefined;
  /** True: those that no recommendation, published or being written, and no other situation uses. */
  unused?: boolean | null | undefined;
  /** True: those that have `lints`. */
  withLints?: boolean | null | undefined;
};

/** Which members of the team to give. Conditions left out do not count; the others must all hold. */
export type StaffFilter = {
  /** True: those who can sign in. False: the others. */
  active?: boolean | null | undefined;
  /** With this role, perhaps among others. */
  role?: StaffRole | null | undefined;
  /** Letters of the name or the address. Accents and case do not matter. */
  search?: string | null | undefined;
};

/** What somebody does in the team. The whole of who may do what is in schema/permissions.md. */
export type StaffRole =
  /** Does everything that the others do, and manages the team, its territories and the reasons for refusal. */
  | 'ADMIN'
  /** Reads, without personal data, and reads the audit log. Changes nothing. */
  | 'ANALYST'
  /** Writes and reviews recommendations and situations. */
  | 'EDITOR'
  /** Decides on contributions: all of them, or those of some territories. */
  | 'MODERATOR'
  /** Does what an editor does, publishes and archives. */
  | 'PUBLISHER';

/** Where a piece of a text stands. */
export type TextPartKind =
  /** In the later one only. */
  | 'ADDED'
  /** In the earlier one only. */
  | 'REMOVED'
  /** In both. */
  | 'SAME';

/** The text of a recommendation in a version beside French with "vous". */
export type TranslationInput = {
  /** How to go about it, in Markdown without HTML: 20 to 10,000 characters. Empty in a draft: not written yet. */
  bodyMarkdown: string;
  /** The page that helps to do it, in https. Null: that of the French text. */
  link?: string | null | undefined;
  /** FR_TU or EN. Each may be given once. */
  locale: Locale;
  /** What it is, and why it helps: 20 to 400 characters. Empty in a draft: not written yet. */
  summary: string;
  /** 5 to 120 characters. Empty in a draft: not written yet. */
  title: string;
};

/** What a rule is for somebody. */
export type Truth =
  /** It does not hold, whatever is not known yet. */
  | 'FALSE'
  /** It holds, whatever is not known yet. */
  | 'TRUE'
  /** It depends on facts that are not known. */
  | 'UNKNOWN';

/** What to do when the rule is UNKNOWN for someone. */
export type UnknownPolicy =
  /** Leave it out, and ask the missing question sooner. */
  | 'ASK'
  /** Leave it out. */
  | 'HIDE'
  /** Show it, with half of its score. */
  | 'SHOW_LOWER';

/** A password that is chosen by a mailed link. */
export type UsePasswordLinkInput = {
  /** The password from now on: 12 to 1,000 characters, hard to guess. */
  newPassword: string;
  /** The secret of the mailed link. */
  token: string;
};

/** For whom a view is kept. */
export type ViewAudience =
  /** For whoever saved it. */
  | 'ME'
  /** For everybody who has a role. */
  | 'ROLE'
  /** For the whole team. */
  | 'TEAM';

/** A list of the back-office that keeps views. */
export type ViewedList =
  /** The audit log. */
  | 'AUDIT_EVENTS'
  /** The checks before publication. */
  | 'CHECKLIST_SETTINGS'
  /** The queue. */
  | 'CONTRIBUTIONS'
  /** The reference data. */
  | 'DATA_SETS'
  /** The links. */
  | 'LINKS'
  /** The partners. */
  | 'PARTNERS'
  /** The personas. */
  | 'PERSONAS'
  /** The recommendations. */
  | 'RECOMMENDATIONS'
  /** The reasons for refusal. */
  | 'REFUSAL_REASONS'
  /** The releases. */
  | 'RELEASES'
  /** The situations. */
  | 'SITUATIONS'
  /** The team. */
  | 'STAFF'
  /** The topics. */
  | 'TOPIC_COUNTS';

/** A content that is being written, saved or not. */
export type WrittenContentInput = {
  /** What is written so far: together at most 60,000 characters. A faulty rule is BAD_USER_INPUT. */
  content: RecommendationContentInput;
  /** A strategy or an action. */
  kind: RecommendationKind;
  /** The recommendation being edited: it is not compared with itself. */
  recommendationId?: string | null | undefined;
};

export type AuditEventsQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { total: number, items: Array<{ id: string, at: string, actor: string, action: string, objectType: string, actionLabel: string, objectId: string, objectTitle: string | null, summary: string, reason: string | null, groupId: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> }> } | null };

export type StaffFieldsFragment = { id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<string>, id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean, preferences: { version: number, appearance: Appearance | null, language: ScreenLanguage | null, areKeysOn: boolean, keys: Array<{ action: KeyAction, key: string }>, columns: Array<{ list: BackOfficeList, columns: Array<string> }> } | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type RequestPasswordLinkMutationVariables = Exact<{
  input: RequestPasswordLinkInput;
}>;


export type RequestPasswordLinkMutation = { requestPasswordLink: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type UsePasswordLinkMutationVariables = Exact<{
  input: UsePasswordLinkInput;
}>;


export type UsePasswordLinkMutation = { usePasswordLink: { email: string | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type StaffWithTerritoriesFragment = { lastSignIn: string | null, openSessions: number | null, id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean, territories: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> };

export type StaffListQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: StaffFilter | null | undefined;
}>;


export type StaffListQuery = { staff: { total: number, items: Array<{ lastSignIn: string | null, openSessions: number | null, id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean, territories: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> }> } | null };

export type SaveStaffUserMutationVariables = Exact<{
  input: SaveStaffUserInput;
}>;


export type SaveStaffUserMutation = { saveStaffUser: { staffUser: { lastSignIn: string | null, openSessions: number | null, id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean, territories: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SendPasswordLinkMutationVariables = Exact<{
  input: SendPasswordLinkInput;
}>;


export type SendPasswordLinkMutation = { sendPasswordLink: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SaveTerritoriesMutationVariables = Exact<{
  input: SaveTerritoriesInput;
}>;


export type SaveTerritoriesMutation = { saveTerritories: { staffUser: { lastSignIn: string | null, openSessions: number | null, id: string, name: string, email: string, roles: Array<StaffRole>, active: boolean, territories: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type CalendarQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CalendarQuery = { calendar: Array<{ kind: CalendarEntryKind, state: CalendarEntryState, at: string, day: string, revision: { id: string, suspendedBecause: string | null, content: { title: string } }, recommendation: { id: string } }> | null };

export type ChecklistSettingFieldsFragment = { key: string, label: string, onlyFor: RecommendationKind | null, level: CheckLevel, defaultLevel: CheckLevel, version: number };

export type ChecklistSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecklistSettingsQuery = { checklistSettings: Array<{ key: string, label: string, onlyFor: RecommendationKind | null, level: CheckLevel, defaultLevel: CheckLevel, version: number }> | null };

export type SaveChecklistSettingMutationVariables = Exact<{
  input: SaveChecklistSettingInput;
}>;


export type SaveChecklistSettingMutation = { saveChecklistSetting: { checklistSetting: { key: string, label: string, onlyFor: RecommendationKind | null, level: CheckLevel, defaultLevel: CheckLevel, version: number } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type CoverageQueryVariables = Exact<{
  first: number;
}>;


export type CoverageQuery = { coverage: { emptyCount: number, thinCount: number, cells: Array<{ stage: SearchStage, people: number, strategies: number, actions: number, state: CoverageState, situation: { id: string, label: string } | null, place: { code: string, label: string } }> } | null };

export type CoverageGridQueryVariables = Exact<{
  by: CoverageColumns;
  page: PageInput;
}>;


export type CoverageGridQuery = { coverageGrid: { computedAt: string, total: number, columns: Array<{ stage: SearchStage | null, place: { code: string, label: string } | null }>, rows: Array<{ people: number, state: CoverageState, situation: { id: string, label: string } | null, cells: Array<{ people: number, sampled: number, strategies: number, actions: number, state: CoverageState, isAskedFor: boolean } | null> }> } | null };

export type LinkFieldsFragment = { id: string, url: string, state: LinkState, lastCheckedAt: string | null, failingSince: string | null, reason: string | null, movedTo: string | null };

export type LinksQueryVariables = Exact<{
  filter?: LinkFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type LinksQuery = { links: { total: number, items: Array<{ audience: number | null, allowedActions: Array<LinkAction>, id: string, url: string, state: LinkState, lastCheckedAt: string | null, failingSince: string | null, reason: string | null, movedTo: string | null, recommendations: Array<{ id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }> }>, lastRun: { id: string, startedAt: string, endedAt: string | null, outcome: LinkRunOutcome | null } | null } | null };

export type CheckLinkMutationVariables = Exact<{
  input: CheckLinkInput;
}>;


export type CheckLinkMutation = { checkLink: { link: { id: string, url: string, state: LinkState, lastCheckedAt: string | null, failingSince: string | null, reason: string | null, movedTo: string | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AcceptMovedLinkMutationVariables = Exact<{
  input: AcceptMovedLinkInput;
}>;


export type AcceptMovedLinkMutation = { acceptMovedLink: { recommendations: Array<{ id: string, version: number }> | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type PersonaFailureFieldsFragment = { recommendationId: string, title: string, kind: PersonaFailureKind, sentence: string, isNew: boolean };

export type PersonasQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: PersonaFilter | null | undefined;
}>;


export type PersonasQuery = { personas: { total: number, items: Array<{ id: string, version: number, name: string, facts: Facts, mustSee: Array<string>, mustNotSee: Array<string>, failureDetails: Array<{ recommendationId: string, title: string, kind: PersonaFailureKind, sentence: string, isNew: boolean }> }> } | null };

export type PersonaDetailQueryVariables = Exact<{
  id: string;
}>;


export type PersonaDetailQuery = { persona: { id: string, version: number, name: string, facts: Facts, mustSee: Array<string>, mustNotSee: Array<string>, failureDetails: Array<{ recommendationId: string, title: string, kind: PersonaFailureKind, sentence: string, isNew: boolean }> } | null };

export type SavePersonaMutationVariables = Exact<{
  input: SavePersonaInput;
}>;


export type SavePersonaMutation = { savePersona: { persona: { id: string, version: number, name: string, facts: Facts, mustSee: Array<string>, mustNotSee: Array<string>, failureDetails: Array<{ recommendationId: string, title: string, kind: PersonaFailureKind, sentence: string, isNew: boolean }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type DeletePersonaMutationVariables = Exact<{
  input: DeletePersonaInput;
}>;


export type DeletePersonaMutation = { deletePersona: { deleted: boolean, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type WrittenChecklistQueryVariables = Exact<{
  input: WrittenContentInput;
}>;


export type WrittenChecklistQuery = { writtenChecklist: Array<{ key: string, label: string, passed: boolean, blocking: boolean, detail: string | null, field: string }> | null };

export type ChecklistItemFieldsFragment = { key: string, label: string, passed: boolean, blocking: boolean, detail: string | null, field: string };

export type ReviewCommentFieldsFragment = { id: string, field: string, body: string, at: string, resolvedAt: string | null, author: { id: string, name: string }, resolvedBy: { id: string, name: string } | null };

export type ResolveReviewCommentMutationVariables = Exact<{
  input: ResolveReviewCommentInput;
}>;


export type ResolveReviewCommentMutation = { resolveReviewComment: { recommendation: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type RevisionComparisonQueryVariables = Exact<{
  id: string;
  revisions: Array<number> | number;
  locale: Locale;
}>;


export type RevisionComparisonQuery = { revisionComparison: { from: { id: string, number: number, comments: Array<{ id: string, field: string, body: string, at: string, resolvedAt: string | null, author: { id: string, name: string }, resolvedBy: { id: string, name: string } | null }> }, to: { id: string, number: number, comments: Array<{ id: string, field: string, body: string, at: string, resolvedAt: string | null, author: { id: string, name: string }, resolvedBy: { id: string, name: string } | null }> }, changes: Array<{ field: string, added: Array<string>, removed: Array<string>, parts: Array<{ kind: TextPartKind, text: string }> }> } | null };

export type RecommendationFileQueryVariables = Exact<{
  id: string;
}>;


export type RecommendationFileQuery = { recommendationFile: { name: string, text: string } | null };

export type RecommendationFilePreviewQueryVariables = Exact<{
  text: string;
}>;


export type RecommendationFilePreviewQuery = { recommendationFilePreview: { outcome: RecommendationFileOutcome | null, title: string | null, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, changes: Array<{ field: string, added: Array<string>, removed: Array<string>, parts: Array<{ kind: TextPartKind, text: string }> }>, faults: Array<{ line: number | null, column: number | null, reason: string }> } | null };

export type ImportRecommendationFileMutationVariables = Exact<{
  input: ImportRecommendationFileInput;
}>;


export type ImportRecommendationFileMutation = { importRecommendationFile: { recommendation: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ContentFieldsFragment = { title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, topics: Array<string>, placeCodes: Array<string>, situationIds: Array<string>, rule: Rule | null, whenUnknown: UnknownPolicy, weight: number, incompatibleWithIds: Array<string>, cooldownDays: number | null, strategyIds: Array<string>, translations: Array<{ locale: Locale, title: string, summary: string, bodyMarkdown: string, link: string | null }>, scoreLines: Array<{ rule: Rule, score: number, reason: string, reasonTu: string | null, reasonEn: string | null }> };

export type RevisionFieldsFragment = { id: string, number: number, status: RevisionStatus, bypassReason: string | null, personaReason: string | null, createdAt: string, publishAt: string | null, unpublishAt: string | null, withdrawalReason: string | null, suspendedBecause: string | null, authors: Array<{ id: string, name: string }>, approvedBy: { id: string, name: string } | null };

export type RevisionInListFragment = { id: string, publishAt: string | null, authors: Array<{ id: string, name: string }>, places: Array<{ code: string, label: string }>, content: { topics: Array<string> } };

export type EditableRecommendationsQueryVariables = Exact<{
  filter?: EditableRecommendationFilter | null | undefined;
  sort?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type EditableRecommendationsQuery = { editableRecommendations: { total: number, items: Array<{ isReviewOverdue: boolean, changedAt: string, id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, publishAt: string | null, content: { title: string, topics: Array<string> }, authors: Array<{ id: string, name: string }>, places: Array<{ code: string, label: string }> } | null, draft: { id: string, status: RevisionStatus, publishAt: string | null, content: { title: string, topics: Array<string> }, authors: Array<{ id: string, name: string }>, places: Array<{ code: string, label: string }> } | null, archived: { id: string, status: RevisionStatus, publishAt: string | null, content: { title: string, topics: Array<string> }, authors: Array<{ id: string, name: string }>, places: Array<{ code: string, label: string }> } | null }> } | null };

export type EditableRecommendationNameQueryVariables = Exact<{
  id: string;
}>;


export type EditableRecommendationNameQuery = { editableRecommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null };

export type EditableRecommendationDetailQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type EditableRecommendationDetailQuery = { editableRecommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, allowedActions: Array<RecommendationAction>, reviewEveryDays: number, reviewedAt: string | null, reviewDueAt: string | null, isReviewOverdue: boolean, canPlanReview: boolean, links: Array<{ id: string, url: string, state: LinkState, lastCheckedAt: string | null, failingSince: string | null, reason: string | null, movedTo: string | null }>, published: { id: string, number: number, status: RevisionStatus, bypassReason: string | null, personaReason: string | null, createdAt: string, publishAt: string | null, unpublishAt: string | null, withdrawalReason: string | null, suspendedBecause: string | null, content: { title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, topics: Array<string>, placeCodes: Array<string>, situationIds: Array<string>, rule: Rule | null, whenUnknown: UnknownPolicy, weight: number, incompatibleWithIds: Array<string>, cooldownDays: number | null, strategyIds: Array<string>, translations: Array<{ locale: Locale, title: string, summary: string, bodyMarkdown: string, link: string | null }>, scoreLines: Array<{ rule: Rule, score: number, reason: string, reasonTu: string | null, reasonEn: string | null }> }, authors: Array<{ id: string, name: string }>, approvedBy: { id: string, name: string } | null } | null, archived: { id: string, number: number, status: RevisionStatus, bypassReason: string | null, personaReason: string | null, createdAt: string, publishAt: string | null, unpublishAt: string | null, withdrawalReason: string | null, suspendedBecause: string | null, content: { title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, topics: Array<string>, placeCodes: Array<string>, situationIds: Array<string>, rule: Rule | null, whenUnknown: UnknownPolicy, weight: number, incompatibleWithIds: Array<string>, cooldownDays: number | null, strategyIds: Array<string>, translations: Array<{ locale: Locale, title: string, summary: string, bodyMarkdown: string, link: string | null }>, scoreLines: Array<{ rule: Rule, score: number, reason: string, reasonTu: string | null, reasonEn: string | null }> }, authors: Array<{ id: string, name: string }>, approvedBy: { id: string, name: string } | null } | null, scheduled: { id: string, number: number, status: RevisionStatus, bypassReason: string | null, personaReason: string | null, createdAt: string, publishAt: string | null, unpublishAt: string | null, withdrawalReason: string | null, suspendedBecause: string | null, release: { id: string, title: string } | null, authors: Array<{ id: string, name: string }>, approvedBy: { id: string, name: string } | null } | null, draft: { id: string, number: number, status: RevisionStatus, bypassReason: string | null, personaReason: string | null, createdAt: string, publishAt: string | null, unpublishAt: string | null, withdrawalReason: string | null, suspendedBecause: string | null, content: { title: string, summary: string, bodyMarkdown: string, link: string | null, durationMinutes: number | null, topics: Array<string>, placeCodes: Array<string>, situationIds: Array<string>, rule: Rule | null, whenUnknown: UnknownPolicy, weight: number, incompatibleWithIds: Array<string>, cooldownDays: number | null, strategyIds: Array<string>, translations: Array<{ locale: Locale, title: string, summary: string, bodyMarkdown: string, link: string | null }>, scoreLines: Array<{ rule: Rule, score: number, reason: string, reasonTu: string | null, reasonEn: string | null }> }, authors: Array<{ id: string, name: string }>, approvedBy: { id: string, name: string } | null } | null, revisions: Array<{ id: string, number: number, status: RevisionStatus, bypassReason: string | null, personaReason: string | null, createdAt: string, publishAt: string | null, unpublishAt: string | null, withdrawalReason: string | null, suspendedBecause: string | null, comments: Array<{ id: string, field: string, body: string, at: string, resolvedAt: string | null, author: { id: string, name: string }, resolvedBy: { id: string, name: string } | null }>, authors: Array<{ id: string, name: string }>, approvedBy: { id: string, name: string } | null }>, contributions: Array<{ id: string, title: string, body: string, usefulWhen: string | null, statedFacts: Facts, link: string | null, contributorRole: ContributorRole | null, contributorName: string | null, receivedAt: string, corrections: Array<{ number: number }>, suggestions: Array<{ condition: Rule, sentence: string, excerpt: string, field: string, start: number, end: number }>, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null }>, checklist: Array<{ key: string, label: string, passed: boolean, blocking: boolean, detail: string | null, field: string }>, personaFailures: Array<{ recommendationId: string, title: string, kind: PersonaFailureKind, sentence: string, isNew: boolean, persona: { id: string, name: string } }>, history: Array<{ id: string, at: string, actor: string, action: string, objectType: string, actionLabel: string, objectId: string, objectTitle: string | null, summary: string, reason: string | null, groupId: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> }>, usefulness: { people: string, useful: string, notUseful: string, expected: number, estimate: number | null, low: number | null, high: number | null, moves: number } | null, feedback: { people: string, notForMe: number | null, done: number | null, useful: number | null, conditions: Array<{ sentence: string, people: string, notForMe: number | null }> }, waitingReleases: Array<{ id: string, title: string, publishAt: string | null }>, reviewOwner: { id: string, name: string } | null, workingCopy: { content: Readonly<Record<string, unknown>>, base: Readonly<Record<string, unknown>>, baseVersion: number, savedAt: string } | null, alsoEditing: Array<{ since: string, staff: { id: string, name: string } }> } | null };

export type CreateRecommendationMutationVariables = Exact<{
  input: CreateRecommendationInput;
}>;


export type CreateRecommendationMutation = { createRecommendation: { recommendation: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SaveRecommendationMutationVariables = Exact<{
  input: SaveRecommendationInput;
}>;


export type SaveRecommendationMutation = { saveRecommendation: { recommendation: { id: string, version: number, lints: Array<{ code: RuleLintCode }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type MoveRecommendationMutationVariables = Exact<{
  input: MoveRecommendationInput;
}>;


export type MoveRecommendationMutation = { moveRecommendation: { leftOut: Array<string> | null, recommendation: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type AlsoEditingFieldsFragment = { since: string, staff: { id: string, name: string } };

export type WorkingCopyFieldsFragment = { workingCopy: { content: Readonly<Record<string, unknown>>, base: Readonly<Record<string, unknown>>, baseVersion: number, savedAt: string } | null, alsoEditing: Array<{ since: string, staff: { id: string, name: string } }> };

export type SaveWorkingCopyMutationVariables = Exact<{
  input: SaveWorkingCopyInput;
}>;


export type SaveWorkingCopyMutation = { saveWorkingCopy: { recommendation: { id: string, version: number, workingCopy: { savedAt: string } | null, alsoEditing: Array<{ since: string, staff: { id: string, name: string } }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type DiscardWorkingCopyMutationVariables = Exact<{
  input: DiscardWorkingCopyInput;
}>;


export type DiscardWorkingCopyMutation = { discardWorkingCopy: { recommendation: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type RecommendationPresenceQueryVariables = Exact<{
  id: string;
}>;


export type RecommendationPresenceQuery = { editableRecommendation: { id: string, version: number, alsoEditing: Array<{ since: string, staff: { id: string, name: string } }> } | null };

export type ReleaseFieldsFragment = { id: string, version: number, title: string, status: ReleaseStatus, publishAt: string | null, suspendedBecause: string | null, createdAt: string, publishedAt: string | null, allowedActions: Array<ReleaseAction>, publishedBy: { id: string, name: string } | null, items: Array<{ position: number, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }, revision: { id: string, number: number, content: { title: string } } | null, previous: { id: string, number: number } | null }> };

export type ReleasesQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type ReleasesQuery = { releases: { total: number, items: Array<{ id: string, version: number, title: string, status: ReleaseStatus, publishAt: string | null, suspendedBecause: string | null, createdAt: string, publishedAt: string | null, allowedActions: Array<ReleaseAction>, publishedBy: { id: string, name: string } | null, items: Array<{ position: number, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }, revision: { id: string, number: number, content: { title: string } } | null, previous: { id: string, number: number } | null }> }> } | null };

export type ReleaseDetailQueryVariables = Exact<{
  id: string;
}>;


export type ReleaseDetailQuery = { release: { id: string, version: number, title: string, status: ReleaseStatus, publishAt: string | null, suspendedBecause: string | null, createdAt: string, publishedAt: string | null, allowedActions: Array<ReleaseAction>, publishedBy: { id: string, name: string } | null, items: Array<{ position: number, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }, revision: { id: string, number: number, content: { title: string } } | null, previous: { id: string, number: number } | null }> } | null };

export type SaveReleaseMutationVariables = Exact<{
  input: SaveReleaseInput;
}>;


export type SaveReleaseMutation = { saveRelease: { release: { id: string, version: number, title: string, status: ReleaseStatus, publishAt: string | null, suspendedBecause: string | null, createdAt: string, publishedAt: string | null, allowedActions: Array<ReleaseAction>, publishedBy: { id: string, name: string } | null, items: Array<{ position: number, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }, revision: { id: string, number: number, content: { title: string } } | null, previous: { id: string, number: number } | null }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type MoveReleaseMutationVariables = Exact<{
  input: MoveReleaseInput;
}>;


export type MoveReleaseMutation = { moveRelease: { release: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ReviewFieldsFragment = { id: string, reviewEveryDays: number, reviewedAt: string | null, reviewDueAt: string | null, isReviewOverdue: boolean, canPlanReview: boolean, reviewOwner: { id: string, name: string } | null };

export type FeedbackFieldsFragment = { people: string, notForMe: number | null, done: number | null, useful: number | null, conditions: Array<{ sentence: string, people: string, notForMe: number | null }> };

export type ReviewOwnersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewOwnersQuery = { reviewOwners: Array<{ id: string, name: string }> | null };

export type ReviewRecommendationMutationVariables = Exact<{
  input: ReviewRecommendationInput;
}>;


export type ReviewRecommendationMutation = { reviewRecommendation: { recommendation: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SaveReviewPlanMutationVariables = Exact<{
  input: SaveReviewPlanInput;
}>;


export type SaveReviewPlanMutation = { saveReviewPlan: { recommendation: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type TopicCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicCountsQuery = { topicCounts: Array<{ id: string, strategies: number, actions: number, drafts: number, isEmpty: boolean, topic: { id: string, label: string, english: string } }> | null };

export type UserErrorFieldsFragment = { code: string, message: string, field: Array<string> | null };

export type PlaceFieldsFragment = { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null };

export type AuditFieldsFragment = { id: string, at: string, actor: string, action: string, objectType: string, actionLabel: string, objectId: string, objectTitle: string | null, summary: string, reason: string | null, groupId: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> };

export type ImportContributionsMutationVariables = Exact<{
  input: ImportContributionsInput;
}>;


export type ImportContributionsMutation = { importContributions: { encoding: string | null, notRead: Array<string> | null, notCompared: number | null, lines: Array<{ line: number, outcome: ContributionsFileOutcome, externalId: string | null, title: string | null, kind: ContributionKind | null, isTitleKnown: boolean, differences: Array<string>, place: { label: string } | null, similar: { id: string, kind: string, title: string, similarity: number, recommendationId: string | null, contributionId: string | null, status: ContributionStatus | null, refusalReason: string | null, refusalReasonEn: string | null } | null, similarLine: { line: number, similarity: number } | null, faults: Array<{ column: string | null, reason: string }> }> | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ContributionSummaryFragment = { id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null };

export type PersonalDataFieldsFragment = { field: string, kind: PersonalDataKind, start: number, end: number };

export type QueueRowFragment = { extract: string, answered: boolean, similarReceived: number, allowedActions: Array<ContributionAction>, undoableUntil: string | null, id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }>, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null };

export type ContributorWordsFragment = { id: string, title: string, body: string, usefulWhen: string | null, statedFacts: Facts, link: string | null, contributorRole: ContributorRole | null, contributorName: string | null, receivedAt: string, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null };

export type ContributionsQueryVariables = Exact<{
  filter?: ContributionFilter | null | undefined;
  sort?: string | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ContributionsQuery = { contributions: { total: number, items: Array<{ extract: string, answered: boolean, similarReceived: number, allowedActions: Array<ContributionAction>, undoableUntil: string | null, id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }>, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null }> } | null };

export type OpenContributionFragment = { source: ContributionSource, contributorEmail: string | null, spamReasons: Array<string>, refusalReason: string | null, acceptanceMail: string | null, undoableUntil: string | null, allowedActions: Array<ContributionAction>, retained: Rule | null, id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, body: string, usefulWhen: string | null, statedFacts: Facts, link: string | null, contributorRole: ContributorRole | null, contributorName: string | null, attachments: Array<{ name: string, size: number }>, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }>, corrections: Array<{ number: number, title: string, body: string, at: string, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }> }>, messages: Array<{ sentAt: string, fromStaff: boolean, body: string, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }> }>, duplicateOf: { id: string, title: string } | null, duplicateOfRecommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, duplicates: Array<{ id: string, title: string, status: ContributionStatus, receivedAt: string }>, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, history: Array<{ id: string, at: string, actor: string, action: string, objectType: string, actionLabel: string, objectId: string, objectTitle: string | null, summary: string, reason: string | null, groupId: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> }>, alsoLooking: Array<{ since: string, staff: { id: string, name: string } }>, similar: Array<{ id: string, kind: string, title: string, similarity: number, recommendationId: string | null, contributionId: string | null, status: ContributionStatus | null, refusalReason: string | null, refusalReasonEn: string | null }>, suggestions: Array<{ condition: Rule, sentence: string, excerpt: string, field: string, start: number, end: number }>, notes: Array<{ id: string, at: string, body: string, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, partner: { id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, confirmedAt: string, freshness: PartnerFreshness, confirmedBy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null } | null, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null };

export type ContributionDetailQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type ContributionDetailQuery = { contribution: { source: ContributionSource, contributorEmail: string | null, spamReasons: Array<string>, refusalReason: string | null, acceptanceMail: string | null, undoableUntil: string | null, allowedActions: Array<ContributionAction>, retained: Rule | null, id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, body: string, usefulWhen: string | null, statedFacts: Facts, link: string | null, contributorRole: ContributorRole | null, contributorName: string | null, attachments: Array<{ name: string, size: number }>, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }>, corrections: Array<{ number: number, title: string, body: string, at: string, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }> }>, messages: Array<{ sentAt: string, fromStaff: boolean, body: string, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }> }>, duplicateOf: { id: string, title: string } | null, duplicateOfRecommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, duplicates: Array<{ id: string, title: string, status: ContributionStatus, receivedAt: string }>, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, history: Array<{ id: string, at: string, actor: string, action: string, objectType: string, actionLabel: string, objectId: string, objectTitle: string | null, summary: string, reason: string | null, groupId: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> }>, alsoLooking: Array<{ since: string, staff: { id: string, name: string } }>, similar: Array<{ id: string, kind: string, title: string, similarity: number, recommendationId: string | null, contributionId: string | null, status: ContributionStatus | null, refusalReason: string | null, refusalReasonEn: string | null }>, suggestions: Array<{ condition: Rule, sentence: string, excerpt: string, field: string, start: number, end: number }>, notes: Array<{ id: string, at: string, body: string, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, partner: { id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, confirmedAt: string, freshness: PartnerFreshness, confirmedBy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null } | null, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null } | null };

export type NextContributionsQueryVariables = Exact<{
  first: string;
  second: string;
  locale: Locale;
}>;


export type NextContributionsQuery = { first: { source: ContributionSource, contributorEmail: string | null, spamReasons: Array<string>, refusalReason: string | null, acceptanceMail: string | null, undoableUntil: string | null, allowedActions: Array<ContributionAction>, retained: Rule | null, id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, body: string, usefulWhen: string | null, statedFacts: Facts, link: string | null, contributorRole: ContributorRole | null, contributorName: string | null, attachments: Array<{ name: string, size: number }>, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }>, corrections: Array<{ number: number, title: string, body: string, at: string, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }> }>, messages: Array<{ sentAt: string, fromStaff: boolean, body: string, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }> }>, duplicateOf: { id: string, title: string } | null, duplicateOfRecommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, duplicates: Array<{ id: string, title: string, status: ContributionStatus, receivedAt: string }>, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, history: Array<{ id: string, at: string, actor: string, action: string, objectType: string, actionLabel: string, objectId: string, objectTitle: string | null, summary: string, reason: string | null, groupId: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> }>, alsoLooking: Array<{ since: string, staff: { id: string, name: string } }>, similar: Array<{ id: string, kind: string, title: string, similarity: number, recommendationId: string | null, contributionId: string | null, status: ContributionStatus | null, refusalReason: string | null, refusalReasonEn: string | null }>, suggestions: Array<{ condition: Rule, sentence: string, excerpt: string, field: string, start: number, end: number }>, notes: Array<{ id: string, at: string, body: string, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, partner: { id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, confirmedAt: string, freshness: PartnerFreshness, confirmedBy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null } | null, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null } | null, second: { source: ContributionSource, contributorEmail: string | null, spamReasons: Array<string>, refusalReason: string | null, acceptanceMail: string | null, undoableUntil: string | null, allowedActions: Array<ContributionAction>, retained: Rule | null, id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, body: string, usefulWhen: string | null, statedFacts: Facts, link: string | null, contributorRole: ContributorRole | null, contributorName: string | null, attachments: Array<{ name: string, size: number }>, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }>, corrections: Array<{ number: number, title: string, body: string, at: string, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }> }>, messages: Array<{ sentAt: string, fromStaff: boolean, body: string, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }> }>, duplicateOf: { id: string, title: string } | null, duplicateOfRecommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, duplicates: Array<{ id: string, title: string, status: ContributionStatus, receivedAt: string }>, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, history: Array<{ id: string, at: string, actor: string, action: string, objectType: string, actionLabel: string, objectId: string, objectTitle: string | null, summary: string, reason: string | null, groupId: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> }>, alsoLooking: Array<{ since: string, staff: { id: string, name: string } }>, similar: Array<{ id: string, kind: string, title: string, similarity: number, recommendationId: string | null, contributionId: string | null, status: ContributionStatus | null, refusalReason: string | null, refusalReasonEn: string | null }>, suggestions: Array<{ condition: Rule, sentence: string, excerpt: string, field: string, start: number, end: number }>, notes: Array<{ id: string, at: string, body: string, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, partner: { id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, confirmedAt: string, freshness: PartnerFreshness, confirmedBy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null } | null, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null } | null };

export type DecideContributionMutationVariables = Exact<{
  input: DecideContributionInput;
}>;


export type DecideContributionMutation = { decideContribution: { contribution: { extract: string, answered: boolean, similarReceived: number, allowedActions: Array<ContributionAction>, undoableUntil: string | null, id: string, version: number, kind: ContributionKind, becomes: ContributionOutcome, status: ContributionStatus, title: string, receivedAt: string, dueAt: string | null, priority: number, priorityReasons: Array<string>, spamScore: number, claimExpiresAt: string | null, personalData: Array<{ field: string, kind: PersonalDataKind, start: number, end: number }>, place: { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null } | null, claimedBy: { id: string, name: string } | null } | null, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SimilarFieldsFragment = { id: string, kind: string, title: string, similarity: number, recommendationId: string | null, contributionId: string | null, status: ContributionStatus | null, refusalReason: string | null, refusalReasonEn: string | null };

export type SuggestionFieldsFragment = { condition: Rule, sentence: string, excerpt: string, field: string, start: number, end: number };

export type BulkResultFieldsFragment = { id: string, done: boolean, pending: boolean, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> };

export type DecideContributionsMutationVariables = Exact<{
  input: DecideContributionsInput;
}>;


export type DecideContributionsMutation = { decideContributions: { bulkId: string | null, results: Array<{ id: string, done: boolean, pending: boolean, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> }>, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type BulkDecisionQueryVariables = Exact<{
  id: string;
}>;


export type BulkDecisionQuery = { bulkDecision: { finished: boolean, results: Array<{ id: string, done: boolean, pending: boolean, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> }> } | null };

export type ContributionChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ContributionChangedSubscription = { contributionChanged: { id: string, status: ContributionStatus, version: number, claimedBy: { id: string, name: string } | null } };

export type AlsoLookingFieldsFragment = { since: string, staff: { id: string, name: string } };

export type LookAtContributionMutationVariables = Exact<{
  input: LookAtContributionInput;
}>;


export type LookAtContributionMutation = { lookAtContribution: { contribution: { id: string, alsoLooking: Array<{ since: string, staff: { id: string, name: string } }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type NoteFieldsFragment = { id: string, at: string, body: string, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> };

export type MentionableQueryVariables = Exact<{
  contributionId: string;
}>;


export type MentionableQuery = { mentionable: Array<{ id: string, name: string }> | null };

export type AddContributionNoteMutationVariables = Exact<{
  input: AddContributionNoteInput;
}>;


export type AddContributionNoteMutation = { addContributionNote: { contribution: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type RefusalPreviewQueryVariables = Exact<{
  id: string;
  reason: string;
  message?: string | null | undefined;
}>;


export type RefusalPreviewQuery = { refusalPreview: string | null, english: string | null };

export type ListedReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListedReasonsQuery = { refusalReasons: Array<{ key: string, label: string, labelEn: string | null, message: string, messageEn: string | null, retired: boolean, uses: number }> | null };

export type RefusalExampleQueryVariables = Exact<{
  message: string;
  locale: Locale;
}>;


export type RefusalExampleQuery = { refusalExample: string | null };

export type OrderRefusalReasonsMutationVariables = Exact<{
  input: OrderRefusalReasonsInput;
}>;


export type OrderRefusalReasonsMutation = { orderRefusalReasons: { refusalReasons: Array<{ key: string }> | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type SaveRefusalReasonMutationVariables = Exact<{
  input: SaveRefusalReasonInput;
}>;


export type SaveRefusalReasonMutation = { saveRefusalReason: { refusalReason: { key: string, label: string, labelEn: string | null, message: string, messageEn: string | null, retired: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type DeskQueryVariables = Exact<{
  me: string;
  monday: string;
  weeks: number;
  one: PageInput;
  reads: boolean;
  decides: boolean;
  writes: boolean;
  reviews: boolean;
  publishes: boolean;
}>;


export type DeskQuery = { late?: { total: number } | null, toTriage?: { total: number } | null, claimed?: { total: number } | null, toWrite?: { total: number } | null, changesAsked?: { total: number } | null, drafts?: { total: number } | null, toReview?: { total: number } | null, toReviewAgain?: { total: number } | null, toPublish?: { total: number } | null, scheduled?: { total: number } | null, publishedThisWeek: { total: number } | null, online: { total: number } | null, contributionWeeks?: Array<{ from: string, to: string, received: number, statuses: Array<{ status: ContributionStatus, count: number }> }> | null };

export type OutlookQueryVariables = Exact<{
  first: number;
  days: number;
  topics: boolean;
}>;


export type OutlookQuery = { coverage: { emptyCount: number, thinCount: number, cells: Array<{ stage: SearchStage, strategies: number, actions: number, state: CoverageState, situation: { id: string, label: string } | null, place: { code: string, label: string } }> } | null, saidOfRecommendations: Array<{ people: string, notForMe: number, done: number, useful: number | null, recommendation: { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null } }> | null, usefulnessByTopic?: Array<{ recommendations: number, answers: string, estimate: number, low: number, high: number, topic: { id: string, label: string } | null }> | null, planGaps: Array<{ date: string, short: string, empty: string }> | null };

export type DataSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DataSetsQuery = { dataSets: Array<{ id: string, source: string, licence: string, rows: number, link: string, edition: string | null, isOfficial: boolean | null, loadedAt: string | null, freshness: DataSetFreshness }> | null };

export type RecommendationTitleFragment = { id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null };

export type ViewFieldsFragment = { id: string, version: number, name: string, audience: ViewAudience, role: StaffRole | null, filter: Readonly<Record<string, unknown>>, sort: string | null, columns: Array<string> | null, canChange: boolean };

export type SavedViewsQueryVariables = Exact<{
  list: ViewedList;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, version: number, name: string, audience: ViewAudience, role: StaffRole | null, filter: Readonly<Record<string, unknown>>, sort: string | null, columns: Array<string> | null, canChange: boolean }> | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { view: { id: string, version: number, name: string, audience: ViewAudience, role: StaffRole | null, filter: Readonly<Record<string, unknown>>, sort: string | null, columns: Array<string> | null, canChange: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ShareViewMutationVariables = Exact<{
  input: ShareViewInput;
}>;


export type ShareViewMutation = { shareView: { view: { id: string, version: number, name: string, audience: ViewAudience, role: StaffRole | null, filter: Readonly<Record<string, unknown>>, sort: string | null, columns: Array<string> | null, canChange: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type DeleteViewMutation = { deleteView: { deleted: boolean, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type PartnerFieldsFragment = { id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, confirmedAt: string, freshness: PartnerFreshness, confirmedBy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null };

export type PartnerPresentationFragment = { version: number, isPublic: boolean, publicName: string | null, publicDescription: string | null, publicDescriptionEn: string | null, publicLink: string | null, id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, confirmedAt: string, freshness: PartnerFreshness, confirmedBy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null };

export type PartnersQueryVariables = Exact<{
  page?: PageInput | null | undefined;
  filter?: PartnerFilterInput | null | undefined;
}>;


export type PartnersQuery = { partners: { total: number, items: Array<{ version: number, isPublic: boolean, publicName: string | null, publicDescription: string | null, publicDescriptionEn: string | null, publicLink: string | null, id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, confirmedAt: string, freshness: PartnerFreshness, confirmedBy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null }> } | null };

export type SavePartnerPresentationMutationVariables = Exact<{
  input: SavePartnerPresentationInput;
}>;


export type SavePartnerPresentationMutation = { savePartnerPresentation: { partner: { version: number, isPublic: boolean, publicName: string | null, publicDescription: string | null, publicDescriptionEn: string | null, publicLink: string | null, id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, confirmedAt: string, freshness: PartnerFreshness, confirmedBy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ConfirmPartnerMutationVariables = Exact<{
  input: ConfirmPartnerInput;
}>;


export type ConfirmPartnerMutation = { confirmPartner: { partner: { version: number, isPublic: boolean, publicName: string | null, publicDescription: string | null, publicDescriptionEn: string | null, publicLink: string | null, id: string, kind: ContributionKind, name: string, description: string, link: string | null, contributionId: string, createdAt: string, confirmedAt: string, freshness: PartnerFreshness, confirmedBy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type OwnPreferencesFieldsFragment = { version: number, appearance: Appearance | null, language: ScreenLanguage | null, areKeysOn: boolean, keys: Array<{ action: KeyAction, key: string }>, columns: Array<{ list: BackOfficeList, columns: Array<string> }> };

export type PlacesQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type PlacesQuery = { places: Array<{ code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null }> };

export type JobsQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type JobsQuery = { jobs: Array<{ code: string | null, label: string, jobGroup: { code: string, label: string } }> };

export type TopicsQueryVariables = Exact<{
  locale: Locale;
}>;


export type TopicsQuery = { topics: Array<{ key: string, label: string }> };

export type RefusalReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type RefusalReasonsQuery = { refusalReasons: Array<{ key: string, label: string, labelEn: string | null, message: string, messageEn: string | null, retired: boolean }> | null };

export type SituationChangeQueryVariables = Exact<{
  id: string;
  rule: Rule;
}>;


export type SituationChangeQuery = { situationChange: { audience: { matching: number, gained: number | null, lost: number | null, byRegion: Array<{ gained: number | null, lost: number | null, place: { code: string, label: string } }> }, items: Array<{ id: string, kind: string, label: string, published: boolean, matching: number, gained: number, lost: number }> } | null };

export type SituationsQueryVariables = Exact<{
  filter?: SituationFilter | null | undefined;
  sort?: string | null | undefined;
  page?: PageInput | null | undefined;
  locale: Locale;
}>;


export type SituationsQuery = { situations: { total: number, items: Array<{ id: string, version: number, slug: string, label: string, rule: Rule, sentence: string, matching: number, usedBy: Array<{ id: string }>, usedBySituations: Array<{ id: string }>, lints: Array<{ message: string }> }> } | null };

export type SituationDetailQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type SituationDetailQuery = { situation: { id: string, version: number, slug: string, label: string, rule: Rule, sentence: string, usedBy: Array<{ id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }>, usedBySituations: Array<{ id: string, label: string }> } | null };

export type DeletedSituationsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DeletedSituationsQuery = { deletedSituations: Array<{ id: string, label: string, markedLabel: string }> | null };

export type SaveSituationMutationVariables = Exact<{
  input: SaveSituationInput;
}>;


export type SaveSituationMutation = { saveSituation: { situation: { id: string, version: number, slug: string, label: string, rule: Rule, lints: Array<{ code: RuleLintCode }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type DeleteSituationMutationVariables = Exact<{
  input: DeleteSituationInput;
}>;


export type DeleteSituationMutation = { deleteSituation: { deleted: boolean, archivedUsers: Array<string>, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type CheckRuleQueryVariables = Exact<{
  rule: Rule;
}>;


export type CheckRuleQuery = { evaluateRule: { result: Truth } | null };

export type AudienceFieldsFragment = { population: number, matching: number, unknown: number, excluded: number, gained: number | null, lost: number | null, profiles: string | null, byRegion: Array<{ population: number, matching: number, gained: number | null, lost: number | null, place: { code: string, label: string } }> };

export type RuleLiveQueryVariables = Exact<{
  rule: Rule;
  whole: Rule;
  replacing?: Rule | null | undefined;
  lint: LintRuleInput;
  locale: Locale;
}>;


export type RuleLiveQuery = { evaluateRule: { sentence: string, trace: Array<{ path: string, sentence: string }> } | null, lintRule: Array<{ code: RuleLintCode, path: string, message: string }> | null, audience: { population: number, matching: number, unknown: number, excluded: number, gained: number | null, lost: number | null, profiles: string | null, examples: { gained: Array<Facts>, lost: Array<Facts> }, byRegion: Array<{ population: number, matching: number, gained: number | null, lost: number | null, place: { code: string, label: string } }> } | null, personaTruths: Array<{ result: Truth, persona: { id: string, name: string } }> | null };

export type FactDefinitionsQueryVariables = Exact<{
  locale: Locale;
}>;


export type FactDefinitionsQuery = { factDefinitions: Array<{ key: string, type: FactType, label: string, question: string | null, ordered: boolean, minimum: number | null, maximum: number | null, unit: string | null, sensitive: boolean, source: string, choices: Array<{ value: string, label: string }> }> };

export type EvaluateRuleQueryVariables = Exact<{
  rule: Rule;
  facts: Facts;
  locale: Locale;
  asOf?: string | null | undefined;
}>;


export type EvaluateRuleQuery = { evaluateRule: { result: Truth, missingFacts: Array<string>, sentence: string, trace: Array<{ path: string, result: Truth, sentence: string }> } | null };

export type NoticesQueryVariables = Exact<{
  unreadOnly: boolean;
  page?: PageInput | null | undefined;
}>;


export type NoticesQuery = { notices: { total: number, items: Array<{ id: string, kind: NoticeKind, at: string, readAt: string | null, text: string, note: { body: string } | null, contributions: Array<{ id: string, title: string }>, recommendations: Array<{ id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }>, releases: Array<{ id: string, title: string }>, reviews: Array<{ id: string, version: number, slug: string, kind: RecommendationKind, hiddenSince: string | null, published: { id: string, status: RevisionStatus, content: { title: string } } | null, draft: { id: string, status: RevisionStatus, content: { title: string } } | null, archived: { id: string, status: RevisionStatus, content: { title: string } } | null }> }> } | null };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unread: number | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

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
export const StaffFieldsFragmentDoc = new TypedDocumentString(`
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
    `, {"fragmentName":"StaffFields"}) as unknown as TypedDocumentString<StaffFieldsFragment, unknown>;
export const PlaceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
    `, {"fragmentName":"PlaceFields"}) as unknown as TypedDocumentString<PlaceFieldsFragment, unknown>;
export const StaffWithTerritoriesFragmentDoc = new TypedDocumentString(`
    fragment StaffWithTerritories on StaffUser {
  ...StaffFields
  territories {
    ...PlaceFields
  }
  lastSignIn
  openSessions
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`, {"fragmentName":"StaffWithTerritories"}) as unknown as TypedDocumentString<StaffWithTerritoriesFragment, unknown>;
export const ChecklistSettingFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChecklistSettingFields on ChecklistSetting {
  key
  label
  onlyFor
  level
  defaultLevel
  version
}
    `, {"fragmentName":"ChecklistSettingFields"}) as unknown as TypedDocumentString<ChecklistSettingFieldsFragment, unknown>;
export const LinkFieldsFragmentDoc = new TypedDocumentString(`
    fragment LinkFields on Link {
  id
  url
  state
  lastCheckedAt
  failingSince
  reason
  movedTo
}
    `, {"fragmentName":"LinkFields"}) as unknown as TypedDocumentString<LinkFieldsFragment, unknown>;
export const PersonaFailureFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonaFailureFields on PersonaFailure {
  recommendationId
  title
  kind
  sentence
  isNew
}
    `, {"fragmentName":"PersonaFailureFields"}) as unknown as TypedDocumentString<PersonaFailureFieldsFragment, unknown>;
export const ChecklistItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChecklistItemFields on ChecklistItem {
  key
  label
  passed
  blocking
  detail
  field
}
    `, {"fragmentName":"ChecklistItemFields"}) as unknown as TypedDocumentString<ChecklistItemFieldsFragment, unknown>;
export const ReviewCommentFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReviewCommentFields on ReviewComment {
  id
  field
  body
  at
  author {
    id
    name
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}
    `, {"fragmentName":"ReviewCommentFields"}) as unknown as TypedDocumentString<ReviewCommentFieldsFragment, unknown>;
export const ContentFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContentFields on RecommendationContent {
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  translations {
    locale
    title
    summary
    bodyMarkdown
    link
  }
  topics
  placeCodes
  situationIds
  rule
  whenUnknown
  weight
  scoreLines {
    rule
    score
    reason
    reasonTu
    reasonEn
  }
  incompatibleWithIds
  cooldownDays
  strategyIds
}
    `, {"fragmentName":"ContentFields"}) as unknown as TypedDocumentString<ContentFieldsFragment, unknown>;
export const RevisionFieldsFragmentDoc = new TypedDocumentString(`
    fragment RevisionFields on Revision {
  id
  number
  status
  authors {
    id
    name
  }
  approvedBy {
    id
    name
  }
  bypassReason
  personaReason
  createdAt
  publishAt
  unpublishAt
  withdrawalReason
  suspendedBecause
}
    `, {"fragmentName":"RevisionFields"}) as unknown as TypedDocumentString<RevisionFieldsFragment, unknown>;
export const RevisionInListFragmentDoc = new TypedDocumentString(`
    fragment RevisionInList on Revision {
  id
  publishAt
  authors {
    id
    name
  }
  places {
    code
    label
  }
  content {
    topics
  }
}
    `, {"fragmentName":"RevisionInList"}) as unknown as TypedDocumentString<RevisionInListFragment, unknown>;
export const AlsoEditingFieldsFragmentDoc = new TypedDocumentString(`
    fragment AlsoEditingFields on AlsoEditing {
  since
  staff {
    id
    name
  }
}
    `, {"fragmentName":"AlsoEditingFields"}) as unknown as TypedDocumentString<AlsoEditingFieldsFragment, unknown>;
export const WorkingCopyFieldsFragmentDoc = new TypedDocumentString(`
    fragment WorkingCopyFields on EditableRecommendation {
  workingCopy {
    content
    base
    baseVersion
    savedAt
  }
  alsoEditing {
    ...AlsoEditingFields
  }
}
    fragment AlsoEditingFields on AlsoEditing {
  since
  staff {
    id
    name
  }
}`, {"fragmentName":"WorkingCopyFields"}) as unknown as TypedDocumentString<WorkingCopyFieldsFragment, unknown>;
export const RecommendationTitleFragmentDoc = new TypedDocumentString(`
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}
    `, {"fragmentName":"RecommendationTitle"}) as unknown as TypedDocumentString<RecommendationTitleFragment, unknown>;
export const ReleaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReleaseFields on Release {
  id
  version
  title
  status
  publishAt
  suspendedBecause
  createdAt
  publishedAt
  publishedBy {
    id
    name
  }
  items {
    position
    recommendation {
      ...RecommendationTitle
    }
    revision {
      id
      number
      content {
        title
      }
    }
    previous {
      id
      number
    }
  }
  allowedActions
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`, {"fragmentName":"ReleaseFields"}) as unknown as TypedDocumentString<ReleaseFieldsFragment, unknown>;
export const ReviewFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReviewFields on EditableRecommendation {
  id
  reviewEveryDays
  reviewedAt
  reviewDueAt
  isReviewOverdue
  canPlanReview
  reviewOwner {
    id
    name
  }
}
    `, {"fragmentName":"ReviewFields"}) as unknown as TypedDocumentString<ReviewFieldsFragment, unknown>;
export const FeedbackFieldsFragmentDoc = new TypedDocumentString(`
    fragment FeedbackFields on RecommendationFeedback {
  people
  notForMe
  done
  useful
  conditions {
    sentence
    people
    notForMe
  }
}
    `, {"fragmentName":"FeedbackFields"}) as unknown as TypedDocumentString<FeedbackFieldsFragment, unknown>;
export const ContributionSummaryFragmentDoc = new TypedDocumentString(`
    fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`, {"fragmentName":"ContributionSummary"}) as unknown as TypedDocumentString<ContributionSummaryFragment, unknown>;
export const PersonalDataFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonalDataFields on PersonalData {
  field
  kind
  start
  end
}
    `, {"fragmentName":"PersonalDataFields"}) as unknown as TypedDocumentString<PersonalDataFieldsFragment, unknown>;
export const QueueRowFragmentDoc = new TypedDocumentString(`
    fragment QueueRow on Contribution {
  ...ContributionSummary
  extract
  answered
  similarReceived
  allowedActions
  undoableUntil
  personalData {
    ...PersonalDataFields
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}
fragment PersonalDataFields on PersonalData {
  field
  kind
  start
  end
}`, {"fragmentName":"QueueRow"}) as unknown as TypedDocumentString<QueueRowFragment, unknown>;
export const ContributorWordsFragmentDoc = new TypedDocumentString(`
    fragment ContributorWords on Contribution {
  id
  title
  body
  usefulWhen
  statedFacts
  link
  contributorRole
  contributorName
  receivedAt
  place {
    ...PlaceFields
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`, {"fragmentName":"ContributorWords"}) as unknown as TypedDocumentString<ContributorWordsFragment, unknown>;
export const AuditFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  actionLabel
  objectId
  objectTitle
  summary
  reason
  groupId
  changes {
    field
    label
    before
    after
  }
}
    `, {"fragmentName":"AuditFields"}) as unknown as TypedDocumentString<AuditFieldsFragment, unknown>;
export const AlsoLookingFieldsFragmentDoc = new TypedDocumentString(`
    fragment AlsoLookingFields on AlsoLooking {
  since
  staff {
    id
    name
  }
}
    `, {"fragmentName":"AlsoLookingFields"}) as unknown as TypedDocumentString<AlsoLookingFieldsFragment, unknown>;
export const SimilarFieldsFragmentDoc = new TypedDocumentString(`
    fragment SimilarFields on SimilarItem {
  id
  kind
  title
  similarity
  recommendationId
  contributionId
  status
  refusalReason
  refusalReasonEn
}
    `, {"fragmentName":"SimilarFields"}) as unknown as TypedDocumentString<SimilarFieldsFragment, unknown>;
export const SuggestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SuggestionFields on RuleSuggestion {
  condition
  sentence(locale: $locale)
  excerpt
  field
  start
  end
}
    `, {"fragmentName":"SuggestionFields"}) as unknown as TypedDocumentString<SuggestionFieldsFragment, unknown>;
export const NoteFieldsFragmentDoc = new TypedDocumentString(`
    fragment NoteFields on ContributionNote {
  id
  at
  body
  author {
    id
    name
  }
  mentions {
    id
    name
  }
}
    `, {"fragmentName":"NoteFields"}) as unknown as TypedDocumentString<NoteFieldsFragment, unknown>;
export const PartnerFieldsFragmentDoc = new TypedDocumentString(`
    fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  confirmedAt
  confirmedBy {
    id
    name
  }
  freshness
  createdBy {
    id
    name
  }
}
    `, {"fragmentName":"PartnerFields"}) as unknown as TypedDocumentString<PartnerFieldsFragment, unknown>;
export const OpenContributionFragmentDoc = new TypedDocumentString(`
    fragment OpenContribution on Contribution {
  ...ContributionSummary
  ...ContributorWords
  source
  contributorEmail
  spamReasons
  attachments {
    name
    size
  }
  personalData {
    ...PersonalDataFields
  }
  corrections {
    number
    title
    body
    at
    personalData {
      ...PersonalDataFields
    }
  }
  messages {
    sentAt
    fromStaff
    body
    personalData {
      ...PersonalDataFields
    }
  }
  refusalReason
  acceptanceMail
  undoableUntil
  duplicateOf {
    id
    title
  }
  duplicateOfRecommendation {
    ...RecommendationTitle
  }
  duplicates {
    id
    title
    status
    receivedAt
  }
  recommendation {
    ...RecommendationTitle
  }
  history {
    ...AuditFields
  }
  allowedActions
  alsoLooking {
    ...AlsoLookingFields
  }
  similar {
    ...SimilarFields
  }
  suggestions {
    ...SuggestionFields
  }
  retained
  notes {
    ...NoteFields
  }
  partner {
    ...PartnerFields
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  actionLabel
  objectId
  objectTitle
  summary
  reason
  groupId
  changes {
    field
    label
    before
    after
  }
}
fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}
fragment PersonalDataFields on PersonalData {
  field
  kind
  start
  end
}
fragment ContributorWords on Contribution {
  id
  title
  body
  usefulWhen
  statedFacts
  link
  contributorRole
  contributorName
  receivedAt
  place {
    ...PlaceFields
  }
}
fragment SimilarFields on SimilarItem {
  id
  kind
  title
  similarity
  recommendationId
  contributionId
  status
  refusalReason
  refusalReasonEn
}
fragment SuggestionFields on RuleSuggestion {
  condition
  sentence(locale: $locale)
  excerpt
  field
  start
  end
}
fragment AlsoLookingFields on AlsoLooking {
  since
  staff {
    id
    name
  }
}
fragment NoteFields on ContributionNote {
  id
  at
  body
  author {
    id
    name
  }
  mentions {
    id
    name
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}
fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  confirmedAt
  confirmedBy {
    id
    name
  }
  freshness
  createdBy {
    id
    name
  }
}`, {"fragmentName":"OpenContribution"}) as unknown as TypedDocumentString<OpenContributionFragment, unknown>;
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  message
  field
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const BulkResultFieldsFragmentDoc = new TypedDocumentString(`
    fragment BulkResultFields on DecideContributionResult {
  id
  done
  pending
  userErrors {
    ...UserErrorFields
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`, {"fragmentName":"BulkResultFields"}) as unknown as TypedDocumentString<BulkResultFieldsFragment, unknown>;
export const ViewFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewFields on SavedView {
  id
  version
  name
  audience
  role
  filter
  sort
  columns
  canChange
}
    `, {"fragmentName":"ViewFields"}) as unknown as TypedDocumentString<ViewFieldsFragment, unknown>;
export const PartnerPresentationFragmentDoc = new TypedDocumentString(`
    fragment PartnerPresentation on Partner {
  ...PartnerFields
  version
  isPublic
  publicName
  publicDescription
  publicDescriptionEn
  publicLink
}
    fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  confirmedAt
  confirmedBy {
    id
    name
  }
  freshness
  createdBy {
    id
    name
  }
}`, {"fragmentName":"PartnerPresentation"}) as unknown as TypedDocumentString<PartnerPresentationFragment, unknown>;
export const OwnPreferencesFieldsFragmentDoc = new TypedDocumentString(`
    fragment OwnPreferencesFields on OwnPreferences {
  version
  appearance
  language
  areKeysOn
  keys {
    action
    key
  }
  columns {
    list
    columns
  }
}
    `, {"fragmentName":"OwnPreferencesFields"}) as unknown as TypedDocumentString<OwnPreferencesFieldsFragment, unknown>;
export const AudienceFieldsFragmentDoc = new TypedDocumentString(`
    fragment AudienceFields on Audience {
  population
  matching
  unknown
  excluded
  gained
  lost
  profiles
  byRegion {
    place {
      code
      label
    }
    population
    matching
    gained
    lost
  }
}
    `, {"fragmentName":"AudienceFields"}) as unknown as TypedDocumentString<AudienceFieldsFragment, unknown>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditFilter, $page: PageInput) {
  auditEvents(filter: $filter, page: $page) {
    items {
      ...AuditFields
    }
    total
  }
}
    fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  actionLabel
  objectId
  objectTitle
  summary
  reason
  groupId
  changes {
    field
    label
    before
    after
  }
}`) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...StaffFields
    permissions
    preferences {
      ...OwnPreferencesFields
    }
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment OwnPreferencesFields on OwnPreferences {
  version
  appearance
  language
  areKeysOn
  keys {
    action
    key
  }
  columns {
    list
    columns
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      ...StaffFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RequestPasswordLinkDocument = new TypedDocumentString(`
    mutation RequestPasswordLink($input: RequestPasswordLinkInput!) {
  requestPasswordLink(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<RequestPasswordLinkMutation, RequestPasswordLinkMutationVariables>;
export const UsePasswordLinkDocument = new TypedDocumentString(`
    mutation UsePasswordLink($input: UsePasswordLinkInput!) {
  usePasswordLink(input: $input) {
    email
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<UsePasswordLinkMutation, UsePasswordLinkMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const StaffListDocument = new TypedDocumentString(`
    query StaffList($page: PageInput, $filter: StaffFilter) {
  staff(page: $page, filter: $filter) {
    items {
      ...StaffWithTerritories
    }
    total
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment StaffWithTerritories on StaffUser {
  ...StaffFields
  territories {
    ...PlaceFields
  }
  lastSignIn
  openSessions
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const SaveStaffUserDocument = new TypedDocumentString(`
    mutation SaveStaffUser($input: SaveStaffUserInput!) {
  saveStaffUser(input: $input) {
    staffUser {
      ...StaffWithTerritories
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment StaffWithTerritories on StaffUser {
  ...StaffFields
  territories {
    ...PlaceFields
  }
  lastSignIn
  openSessions
}
fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`) as unknown as TypedDocumentString<SaveStaffUserMutation, SaveStaffUserMutationVariables>;
export const SendPasswordLinkDocument = new TypedDocumentString(`
    mutation SendPasswordLink($input: SendPasswordLinkInput!) {
  sendPasswordLink(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SendPasswordLinkMutation, SendPasswordLinkMutationVariables>;
export const SaveTerritoriesDocument = new TypedDocumentString(`
    mutation SaveTerritories($input: SaveTerritoriesInput!) {
  saveTerritories(input: $input) {
    staffUser {
      ...StaffWithTerritories
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment StaffFields on StaffUser {
  id
  name
  email
  roles
  active
}
fragment StaffWithTerritories on StaffUser {
  ...StaffFields
  territories {
    ...PlaceFields
  }
  lastSignIn
  openSessions
}
fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`) as unknown as TypedDocumentString<SaveTerritoriesMutation, SaveTerritoriesMutationVariables>;
export const CalendarDocument = new TypedDocumentString(`
    query Calendar($from: Date!, $to: Date!) {
  calendar(from: $from, to: $to) {
    kind
    state
    at
    day
    revision {
      id
      suspendedBecause
      content {
        title
      }
    }
    recommendation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const ChecklistSettingsDocument = new TypedDocumentString(`
    query ChecklistSettings {
  checklistSettings {
    ...ChecklistSettingFields
  }
}
    fragment ChecklistSettingFields on ChecklistSetting {
  key
  label
  onlyFor
  level
  defaultLevel
  version
}`) as unknown as TypedDocumentString<ChecklistSettingsQuery, ChecklistSettingsQueryVariables>;
export const SaveChecklistSettingDocument = new TypedDocumentString(`
    mutation SaveChecklistSetting($input: SaveChecklistSettingInput!) {
  saveChecklistSetting(input: $input) {
    checklistSetting {
      ...ChecklistSettingFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment ChecklistSettingFields on ChecklistSetting {
  key
  label
  onlyFor
  level
  defaultLevel
  version
}
fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveChecklistSettingMutation, SaveChecklistSettingMutationVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($first: Int!) {
  coverage(first: $first) {
    emptyCount
    thinCount
    cells {
      situation {
        id
        label
      }
      place {
        code
        label
      }
      stage
      people
      strategies
      actions
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoverageGridDocument = new TypedDocumentString(`
    query CoverageGrid($by: CoverageColumns!, $page: PageInput!) {
  coverageGrid(by: $by, page: $page) {
    computedAt
    columns {
      stage
      place {
        code
        label
      }
    }
    rows {
      situation {
        id
        label
      }
      people
      state
      cells {
        people
        sampled
        strategies
        actions
        state
        isAskedFor
      }
    }
    total
  }
}
    `) as unknown as TypedDocumentString<CoverageGridQuery, CoverageGridQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($filter: LinkFilter, $page: PageInput) {
  links(filter: $filter, page: $page) {
    items {
      ...LinkFields
      audience
      allowedActions
      recommendations {
        ...RecommendationTitle
      }
    }
    total
    lastRun {
      id
      startedAt
      endedAt
      outcome
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  state
  lastCheckedAt
  failingSince
  reason
  movedTo
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const CheckLinkDocument = new TypedDocumentString(`
    mutation CheckLink($input: CheckLinkInput!) {
  checkLink(input: $input) {
    link {
      ...LinkFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment LinkFields on Link {
  id
  url
  state
  lastCheckedAt
  failingSince
  reason
  movedTo
}
fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<CheckLinkMutation, CheckLinkMutationVariables>;
export const AcceptMovedLinkDocument = new TypedDocumentString(`
    mutation AcceptMovedLink($input: AcceptMovedLinkInput!) {
  acceptMovedLink(input: $input) {
    recommendations {
      id
      version
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
}`) as unknown as TypedDocumentString<AcceptMovedLinkMutation, AcceptMovedLinkMutationVariables>;
export const PersonasDocument = new TypedDocumentString(`
    query Personas($page: PageInput, $filter: PersonaFilter) {
  personas(page: $page, filter: $filter) {
    items {
      id
      version
      name
      facts
      mustSee
      mustNotSee
      failureDetails {
        ...PersonaFailureFields
      }
    }
    total
  }
}
    fragment PersonaFailureFields on PersonaFailure {
  recommendationId
  title
  kind
  sentence
  isNew
}`) as unknown as TypedDocumentString<PersonasQuery, PersonasQueryVariables>;
export const PersonaDetailDocument = new TypedDocumentString(`
    query PersonaDetail($id: ID!) {
  persona(id: $id) {
    id
    version
    name
    facts
    mustSee
    mustNotSee
    failureDetails {
      ...PersonaFailureFields
    }
  }
}
    fragment PersonaFailureFields on PersonaFailure {
  recommendationId
  title
  kind
  sentence
  isNew
}`) as unknown as TypedDocumentString<PersonaDetailQuery, PersonaDetailQueryVariables>;
export const SavePersonaDocument = new TypedDocumentString(`
    mutation SavePersona($input: SavePersonaInput!) {
  savePersona(input: $input) {
    persona {
      id
      version
      name
      facts
      mustSee
      mustNotSee
      failureDetails {
        ...PersonaFailureFields
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment PersonaFailureFields on PersonaFailure {
  recommendationId
  title
  kind
  sentence
  isNew
}
fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SavePersonaMutation, SavePersonaMutationVariables>;
export const DeletePersonaDocument = new TypedDocumentString(`
    mutation DeletePersona($input: DeletePersonaInput!) {
  deletePersona(input: $input) {
    deleted
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DeletePersonaMutation, DeletePersonaMutationVariables>;
export const WrittenChecklistDocument = new TypedDocumentString(`
    query WrittenChecklist($input: WrittenContentInput!) {
  writtenChecklist(input: $input) {
    ...ChecklistItemFields
  }
}
    fragment ChecklistItemFields on ChecklistItem {
  key
  label
  passed
  blocking
  detail
  field
}`) as unknown as TypedDocumentString<WrittenChecklistQuery, WrittenChecklistQueryVariables>;
export const ResolveReviewCommentDocument = new TypedDocumentString(`
    mutation ResolveReviewComment($input: ResolveReviewCommentInput!) {
  resolveReviewComment(input: $input) {
    recommendation {
      id
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
}`) as unknown as TypedDocumentString<ResolveReviewCommentMutation, ResolveReviewCommentMutationVariables>;
export const RevisionComparisonDocument = new TypedDocumentString(`
    query RevisionComparison($id: ID!, $revisions: [Int!]!, $locale: Locale!) {
  revisionComparison(id: $id, revisions: $revisions, locale: $locale) {
    from {
      id
      number
      comments {
        ...ReviewCommentFields
      }
    }
    to {
      id
      number
      comments {
        ...ReviewCommentFields
      }
    }
    changes {
      field
      parts {
        kind
        text
      }
      added
      removed
    }
  }
}
    fragment ReviewCommentFields on ReviewComment {
  id
  field
  body
  at
  author {
    id
    name
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<RevisionComparisonQuery, RevisionComparisonQueryVariables>;
export const RecommendationFileDocument = new TypedDocumentString(`
    query RecommendationFile($id: ID!) {
  recommendationFile(id: $id) {
    name
    text
  }
}
    `) as unknown as TypedDocumentString<RecommendationFileQuery, RecommendationFileQueryVariables>;
export const RecommendationFilePreviewDocument = new TypedDocumentString(`
    query RecommendationFilePreview($text: String!) {
  recommendationFilePreview(text: $text) {
    outcome
    title
    recommendation {
      ...RecommendationTitle
    }
    changes {
      field
      parts {
        kind
        text
      }
      added
      removed
    }
    faults {
      line
      column
      reason
    }
  }
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<RecommendationFilePreviewQuery, RecommendationFilePreviewQueryVariables>;
export const ImportRecommendationFileDocument = new TypedDocumentString(`
    mutation ImportRecommendationFile($input: ImportRecommendationFileInput!) {
  importRecommendationFile(input: $input) {
    recommendation {
      id
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
}`) as unknown as TypedDocumentString<ImportRecommendationFileMutation, ImportRecommendationFileMutationVariables>;
export const EditableRecommendationsDocument = new TypedDocumentString(`
    query EditableRecommendations($filter: EditableRecommendationFilter, $sort: String, $page: PageInput) {
  editableRecommendations(filter: $filter, sort: $sort, page: $page) {
    items {
      ...RecommendationTitle
      isReviewOverdue
      changedAt
      published {
        ...RevisionInList
      }
      draft {
        ...RevisionInList
      }
      archived {
        ...RevisionInList
      }
    }
    total
  }
}
    fragment RevisionInList on Revision {
  id
  publishAt
  authors {
    id
    name
  }
  places {
    code
    label
  }
  content {
    topics
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<EditableRecommendationsQuery, EditableRecommendationsQueryVariables>;
export const EditableRecommendationNameDocument = new TypedDocumentString(`
    query EditableRecommendationName($id: ID!) {
  editableRecommendation(id: $id) {
    ...RecommendationTitle
  }
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<EditableRecommendationNameQuery, EditableRecommendationNameQueryVariables>;
export const EditableRecommendationDetailDocument = new TypedDocumentString(`
    query EditableRecommendationDetail($id: ID!, $locale: Locale!) {
  editableRecommendation(id: $id) {
    id
    version
    slug
    kind
    hiddenSince
    links {
      ...LinkFields
    }
    published {
      ...RevisionFields
      content {
        ...ContentFields
      }
    }
    archived {
      ...RevisionFields
      content {
        ...ContentFields
      }
    }
    scheduled {
      ...RevisionFields
      release {
        id
        title
      }
    }
    draft {
      ...RevisionFields
      content {
        ...ContentFields
      }
    }
    revisions {
      ...RevisionFields
      comments {
        ...ReviewCommentFields
      }
    }
    contributions {
      ...ContributorWords
      corrections {
        number
      }
      suggestions {
        ...SuggestionFields
      }
    }
    checklist {
      ...ChecklistItemFields
    }
    personaFailures {
      ...PersonaFailureFields
      persona {
        id
        name
      }
    }
    history {
      ...AuditFields
    }
    ...ReviewFields
    usefulness {
      people
      useful
      notUseful
      expected
      estimate
      low
      high
      moves
    }
    feedback {
      ...FeedbackFields
    }
    waitingReleases {
      id
      title
      publishAt
    }
    allowedActions
    ...WorkingCopyFields
  }
}
    fragment LinkFields on Link {
  id
  url
  state
  lastCheckedAt
  failingSince
  reason
  movedTo
}
fragment PersonaFailureFields on PersonaFailure {
  recommendationId
  title
  kind
  sentence
  isNew
}
fragment ChecklistItemFields on ChecklistItem {
  key
  label
  passed
  blocking
  detail
  field
}
fragment ReviewCommentFields on ReviewComment {
  id
  field
  body
  at
  author {
    id
    name
  }
  resolvedAt
  resolvedBy {
    id
    name
  }
}
fragment ContentFields on RecommendationContent {
  title
  summary
  bodyMarkdown
  link
  durationMinutes
  translations {
    locale
    title
    summary
    bodyMarkdown
    link
  }
  topics
  placeCodes
  situationIds
  rule
  whenUnknown
  weight
  scoreLines {
    rule
    score
    reason
    reasonTu
    reasonEn
  }
  incompatibleWithIds
  cooldownDays
  strategyIds
}
fragment RevisionFields on Revision {
  id
  number
  status
  authors {
    id
    name
  }
  approvedBy {
    id
    name
  }
  bypassReason
  personaReason
  createdAt
  publishAt
  unpublishAt
  withdrawalReason
  suspendedBecause
}
fragment AlsoEditingFields on AlsoEditing {
  since
  staff {
    id
    name
  }
}
fragment WorkingCopyFields on EditableRecommendation {
  workingCopy {
    content
    base
    baseVersion
    savedAt
  }
  alsoEditing {
    ...AlsoEditingFields
  }
}
fragment ReviewFields on EditableRecommendation {
  id
  reviewEveryDays
  reviewedAt
  reviewDueAt
  isReviewOverdue
  canPlanReview
  reviewOwner {
    id
    name
  }
}
fragment FeedbackFields on RecommendationFeedback {
  people
  notForMe
  done
  useful
  conditions {
    sentence
    people
    notForMe
  }
}
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  actionLabel
  objectId
  objectTitle
  summary
  reason
  groupId
  changes {
    field
    label
    before
    after
  }
}
fragment ContributorWords on Contribution {
  id
  title
  body
  usefulWhen
  statedFacts
  link
  contributorRole
  contributorName
  receivedAt
  place {
    ...PlaceFields
  }
}
fragment SuggestionFields on RuleSuggestion {
  condition
  sentence(locale: $locale)
  excerpt
  field
  start
  end
}`) as unknown as TypedDocumentString<EditableRecommendationDetailQuery, EditableRecommendationDetailQueryVariables>;
export const CreateRecommendationDocument = new TypedDocumentString(`
    mutation CreateRecommendation($input: CreateRecommendationInput!) {
  createRecommendation(input: $input) {
    recommendation {
      id
      version
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
}`) as unknown as TypedDocumentString<CreateRecommendationMutation, CreateRecommendationMutationVariables>;
export const SaveRecommendationDocument = new TypedDocumentString(`
    mutation SaveRecommendation($input: SaveRecommendationInput!) {
  saveRecommendation(input: $input) {
    recommendation {
      id
      version
      lints {
        code
      }
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
}`) as unknown as TypedDocumentString<SaveRecommendationMutation, SaveRecommendationMutationVariables>;
export const MoveRecommendationDocument = new TypedDocumentString(`
    mutation MoveRecommendation($input: MoveRecommendationInput!) {
  moveRecommendation(input: $input) {
    recommendation {
      id
      version
    }
    leftOut
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<MoveRecommendationMutation, MoveRecommendationMutationVariables>;
export const SaveWorkingCopyDocument = new TypedDocumentString(`
    mutation SaveWorkingCopy($input: SaveWorkingCopyInput!) {
  saveWorkingCopy(input: $input) {
    recommendation {
      id
      version
      workingCopy {
        savedAt
      }
      alsoEditing {
        ...AlsoEditingFields
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment AlsoEditingFields on AlsoEditing {
  since
  staff {
    id
    name
  }
}
fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveWorkingCopyMutation, SaveWorkingCopyMutationVariables>;
export const DiscardWorkingCopyDocument = new TypedDocumentString(`
    mutation DiscardWorkingCopy($input: DiscardWorkingCopyInput!) {
  discardWorkingCopy(input: $input) {
    recommendation {
      id
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
}`) as unknown as TypedDocumentString<DiscardWorkingCopyMutation, DiscardWorkingCopyMutationVariables>;
export const RecommendationPresenceDocument = new TypedDocumentString(`
    query RecommendationPresence($id: ID!) {
  editableRecommendation(id: $id) {
    id
    version
    alsoEditing {
      ...AlsoEditingFields
    }
  }
}
    fragment AlsoEditingFields on AlsoEditing {
  since
  staff {
    id
    name
  }
}`) as unknown as TypedDocumentString<RecommendationPresenceQuery, RecommendationPresenceQueryVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases($page: PageInput) {
  releases(page: $page) {
    items {
      ...ReleaseFields
    }
    total
  }
}
    fragment ReleaseFields on Release {
  id
  version
  title
  status
  publishAt
  suspendedBecause
  createdAt
  publishedAt
  publishedBy {
    id
    name
  }
  items {
    position
    recommendation {
      ...RecommendationTitle
    }
    revision {
      id
      number
      content {
        title
      }
    }
    previous {
      id
      number
    }
  }
  allowedActions
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const ReleaseDetailDocument = new TypedDocumentString(`
    query ReleaseDetail($id: ID!) {
  release(id: $id) {
    ...ReleaseFields
  }
}
    fragment ReleaseFields on Release {
  id
  version
  title
  status
  publishAt
  suspendedBecause
  createdAt
  publishedAt
  publishedBy {
    id
    name
  }
  items {
    position
    recommendation {
      ...RecommendationTitle
    }
    revision {
      id
      number
      content {
        title
      }
    }
    previous {
      id
      number
    }
  }
  allowedActions
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<ReleaseDetailQuery, ReleaseDetailQueryVariables>;
export const SaveReleaseDocument = new TypedDocumentString(`
    mutation SaveRelease($input: SaveReleaseInput!) {
  saveRelease(input: $input) {
    release {
      ...ReleaseFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment ReleaseFields on Release {
  id
  version
  title
  status
  publishAt
  suspendedBecause
  createdAt
  publishedAt
  publishedBy {
    id
    name
  }
  items {
    position
    recommendation {
      ...RecommendationTitle
    }
    revision {
      id
      number
      content {
        title
      }
    }
    previous {
      id
      number
    }
  }
  allowedActions
}
fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<SaveReleaseMutation, SaveReleaseMutationVariables>;
export const MoveReleaseDocument = new TypedDocumentString(`
    mutation MoveRelease($input: MoveReleaseInput!) {
  moveRelease(input: $input) {
    release {
      id
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
}`) as unknown as TypedDocumentString<MoveReleaseMutation, MoveReleaseMutationVariables>;
export const ReviewOwnersDocument = new TypedDocumentString(`
    query ReviewOwners {
  reviewOwners {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ReviewOwnersQuery, ReviewOwnersQueryVariables>;
export const ReviewRecommendationDocument = new TypedDocumentString(`
    mutation ReviewRecommendation($input: ReviewRecommendationInput!) {
  reviewRecommendation(input: $input) {
    recommendation {
      id
      version
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
}`) as unknown as TypedDocumentString<ReviewRecommendationMutation, ReviewRecommendationMutationVariables>;
export const SaveReviewPlanDocument = new TypedDocumentString(`
    mutation SaveReviewPlan($input: SaveReviewPlanInput!) {
  saveReviewPlan(input: $input) {
    recommendation {
      id
      version
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
}`) as unknown as TypedDocumentString<SaveReviewPlanMutation, SaveReviewPlanMutationVariables>;
export const TopicCountsDocument = new TypedDocumentString(`
    query TopicCounts {
  topicCounts {
    id
    topic {
      id
      label(locale: FR)
      english: label(locale: EN)
    }
    strategies
    actions
    drafts
    isEmpty
  }
}
    `) as unknown as TypedDocumentString<TopicCountsQuery, TopicCountsQueryVariables>;
export const ImportContributionsDocument = new TypedDocumentString(`
    mutation ImportContributions($input: ImportContributionsInput!) {
  importContributions(input: $input) {
    lines {
      line
      outcome
      externalId
      title
      kind
      place {
        label
      }
      isTitleKnown
      similar {
        ...SimilarFields
      }
      similarLine {
        line
        similarity
      }
      differences
      faults {
        column
        reason
      }
    }
    encoding
    notRead
    notCompared
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
fragment SimilarFields on SimilarItem {
  id
  kind
  title
  similarity
  recommendationId
  contributionId
  status
  refusalReason
  refusalReasonEn
}`) as unknown as TypedDocumentString<ImportContributionsMutation, ImportContributionsMutationVariables>;
export const ContributionsDocument = new TypedDocumentString(`
    query Contributions($filter: ContributionFilter, $sort: String, $page: PageInput) {
  contributions(filter: $filter, sort: $sort, page: $page) {
    items {
      ...QueueRow
    }
    total
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}
fragment PersonalDataFields on PersonalData {
  field
  kind
  start
  end
}
fragment QueueRow on Contribution {
  ...ContributionSummary
  extract
  answered
  similarReceived
  allowedActions
  undoableUntil
  personalData {
    ...PersonalDataFields
  }
}`) as unknown as TypedDocumentString<ContributionsQuery, ContributionsQueryVariables>;
export const ContributionDetailDocument = new TypedDocumentString(`
    query ContributionDetail($id: ID!, $locale: Locale!) {
  contribution(id: $id) {
    ...OpenContribution
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  actionLabel
  objectId
  objectTitle
  summary
  reason
  groupId
  changes {
    field
    label
    before
    after
  }
}
fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}
fragment PersonalDataFields on PersonalData {
  field
  kind
  start
  end
}
fragment ContributorWords on Contribution {
  id
  title
  body
  usefulWhen
  statedFacts
  link
  contributorRole
  contributorName
  receivedAt
  place {
    ...PlaceFields
  }
}
fragment OpenContribution on Contribution {
  ...ContributionSummary
  ...ContributorWords
  source
  contributorEmail
  spamReasons
  attachments {
    name
    size
  }
  personalData {
    ...PersonalDataFields
  }
  corrections {
    number
    title
    body
    at
    personalData {
      ...PersonalDataFields
    }
  }
  messages {
    sentAt
    fromStaff
    body
    personalData {
      ...PersonalDataFields
    }
  }
  refusalReason
  acceptanceMail
  undoableUntil
  duplicateOf {
    id
    title
  }
  duplicateOfRecommendation {
    ...RecommendationTitle
  }
  duplicates {
    id
    title
    status
    receivedAt
  }
  recommendation {
    ...RecommendationTitle
  }
  history {
    ...AuditFields
  }
  allowedActions
  alsoLooking {
    ...AlsoLookingFields
  }
  similar {
    ...SimilarFields
  }
  suggestions {
    ...SuggestionFields
  }
  retained
  notes {
    ...NoteFields
  }
  partner {
    ...PartnerFields
  }
}
fragment SimilarFields on SimilarItem {
  id
  kind
  title
  similarity
  recommendationId
  contributionId
  status
  refusalReason
  refusalReasonEn
}
fragment SuggestionFields on RuleSuggestion {
  condition
  sentence(locale: $locale)
  excerpt
  field
  start
  end
}
fragment AlsoLookingFields on AlsoLooking {
  since
  staff {
    id
    name
  }
}
fragment NoteFields on ContributionNote {
  id
  at
  body
  author {
    id
    name
  }
  mentions {
    id
    name
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}
fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  confirmedAt
  confirmedBy {
    id
    name
  }
  freshness
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ContributionDetailQuery, ContributionDetailQueryVariables>;
export const NextContributionsDocument = new TypedDocumentString(`
    query NextContributions($first: ID!, $second: ID!, $locale: Locale!) {
  first: contribution(id: $first) {
    ...OpenContribution
  }
  second: contribution(id: $second) {
    ...OpenContribution
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  actionLabel
  objectId
  objectTitle
  summary
  reason
  groupId
  changes {
    field
    label
    before
    after
  }
}
fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}
fragment PersonalDataFields on PersonalData {
  field
  kind
  start
  end
}
fragment ContributorWords on Contribution {
  id
  title
  body
  usefulWhen
  statedFacts
  link
  contributorRole
  contributorName
  receivedAt
  place {
    ...PlaceFields
  }
}
fragment OpenContribution on Contribution {
  ...ContributionSummary
  ...ContributorWords
  source
  contributorEmail
  spamReasons
  attachments {
    name
    size
  }
  personalData {
    ...PersonalDataFields
  }
  corrections {
    number
    title
    body
    at
    personalData {
      ...PersonalDataFields
    }
  }
  messages {
    sentAt
    fromStaff
    body
    personalData {
      ...PersonalDataFields
    }
  }
  refusalReason
  acceptanceMail
  undoableUntil
  duplicateOf {
    id
    title
  }
  duplicateOfRecommendation {
    ...RecommendationTitle
  }
  duplicates {
    id
    title
    status
    receivedAt
  }
  recommendation {
    ...RecommendationTitle
  }
  history {
    ...AuditFields
  }
  allowedActions
  alsoLooking {
    ...AlsoLookingFields
  }
  similar {
    ...SimilarFields
  }
  suggestions {
    ...SuggestionFields
  }
  retained
  notes {
    ...NoteFields
  }
  partner {
    ...PartnerFields
  }
}
fragment SimilarFields on SimilarItem {
  id
  kind
  title
  similarity
  recommendationId
  contributionId
  status
  refusalReason
  refusalReasonEn
}
fragment SuggestionFields on RuleSuggestion {
  condition
  sentence(locale: $locale)
  excerpt
  field
  start
  end
}
fragment AlsoLookingFields on AlsoLooking {
  since
  staff {
    id
    name
  }
}
fragment NoteFields on ContributionNote {
  id
  at
  body
  author {
    id
    name
  }
  mentions {
    id
    name
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}
fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  confirmedAt
  confirmedBy {
    id
    name
  }
  freshness
  createdBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<NextContributionsQuery, NextContributionsQueryVariables>;
export const DecideContributionDocument = new TypedDocumentString(`
    mutation DecideContribution($input: DecideContributionInput!) {
  decideContribution(input: $input) {
    contribution {
      ...QueueRow
    }
    recommendation {
      ...RecommendationTitle
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
fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
fragment ContributionSummary on Contribution {
  id
  version
  kind
  becomes
  status
  title
  place {
    ...PlaceFields
  }
  receivedAt
  dueAt
  priority
  priorityReasons
  spamScore
  claimedBy {
    id
    name
  }
  claimExpiresAt
}
fragment PersonalDataFields on PersonalData {
  field
  kind
  start
  end
}
fragment QueueRow on Contribution {
  ...ContributionSummary
  extract
  answered
  similarReceived
  allowedActions
  undoableUntil
  personalData {
    ...PersonalDataFields
  }
}
fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<DecideContributionMutation, DecideContributionMutationVariables>;
export const DecideContributionsDocument = new TypedDocumentString(`
    mutation DecideContributions($input: DecideContributionsInput!) {
  decideContributions(input: $input) {
    bulkId
    results {
      ...BulkResultFields
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
fragment BulkResultFields on DecideContributionResult {
  id
  done
  pending
  userErrors {
    ...UserErrorFields
  }
}`) as unknown as TypedDocumentString<DecideContributionsMutation, DecideContributionsMutationVariables>;
export const BulkDecisionDocument = new TypedDocumentString(`
    query BulkDecision($id: ID!) {
  bulkDecision(id: $id) {
    finished
    results {
      ...BulkResultFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment BulkResultFields on DecideContributionResult {
  id
  done
  pending
  userErrors {
    ...UserErrorFields
  }
}`) as unknown as TypedDocumentString<BulkDecisionQuery, BulkDecisionQueryVariables>;
export const ContributionChangedDocument = new TypedDocumentString(`
    subscription ContributionChanged {
  contributionChanged {
    id
    status
    version
    claimedBy {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ContributionChangedSubscription, ContributionChangedSubscriptionVariables>;
export const LookAtContributionDocument = new TypedDocumentString(`
    mutation LookAtContribution($input: LookAtContributionInput!) {
  lookAtContribution(input: $input) {
    contribution {
      id
      alsoLooking {
        ...AlsoLookingFields
      }
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
fragment AlsoLookingFields on AlsoLooking {
  since
  staff {
    id
    name
  }
}`) as unknown as TypedDocumentString<LookAtContributionMutation, LookAtContributionMutationVariables>;
export const MentionableDocument = new TypedDocumentString(`
    query Mentionable($contributionId: ID!) {
  mentionable(contributionId: $contributionId) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<MentionableQuery, MentionableQueryVariables>;
export const AddContributionNoteDocument = new TypedDocumentString(`
    mutation AddContributionNote($input: AddContributionNoteInput!) {
  addContributionNote(input: $input) {
    contribution {
      id
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
}`) as unknown as TypedDocumentString<AddContributionNoteMutation, AddContributionNoteMutationVariables>;
export const RefusalPreviewDocument = new TypedDocumentString(`
    query RefusalPreview($id: ID!, $reason: String!, $message: String) {
  refusalPreview(id: $id, reason: $reason, message: $message)
  english: refusalPreview(id: $id, reason: $reason, locale: EN)
}
    `) as unknown as TypedDocumentString<RefusalPreviewQuery, RefusalPreviewQueryVariables>;
export const ListedReasonsDocument = new TypedDocumentString(`
    query ListedReasons {
  refusalReasons {
    key
    label
    labelEn
    message
    messageEn
    retired
    uses
  }
}
    `) as unknown as TypedDocumentString<ListedReasonsQuery, ListedReasonsQueryVariables>;
export const RefusalExampleDocument = new TypedDocumentString(`
    query RefusalExample($message: String!, $locale: Locale!) {
  refusalExample(message: $message, locale: $locale)
}
    `) as unknown as TypedDocumentString<RefusalExampleQuery, RefusalExampleQueryVariables>;
export const OrderRefusalReasonsDocument = new TypedDocumentString(`
    mutation OrderRefusalReasons($input: OrderRefusalReasonsInput!) {
  orderRefusalReasons(input: $input) {
    refusalReasons {
      key
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
}`) as unknown as TypedDocumentString<OrderRefusalReasonsMutation, OrderRefusalReasonsMutationVariables>;
export const SaveRefusalReasonDocument = new TypedDocumentString(`
    mutation SaveRefusalReason($input: SaveRefusalReasonInput!) {
  saveRefusalReason(input: $input) {
    refusalReason {
      key
      label
      labelEn
      message
      messageEn
      retired
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
}`) as unknown as TypedDocumentString<SaveRefusalReasonMutation, SaveRefusalReasonMutationVariables>;
export const DeskDocument = new TypedDocumentString(`
    query Desk($me: ID!, $monday: Date!, $weeks: Int!, $one: PageInput!, $reads: Boolean!, $decides: Boolean!, $writes: Boolean!, $reviews: Boolean!, $publishes: Boolean!) {
  late: contributions(
    filter: {status: [RECEIVED, IN_REVIEW], overdue: true}
    page: $one
  ) @include(if: $decides) {
    total
  }
  toTriage: contributions(filter: {status: [RECEIVED]}, page: $one) @include(if: $decides) {
    total
  }
  claimed: contributions(
    filter: {claimedByMe: true, status: [RECEIVED, IN_REVIEW]}
    page: $one
  ) @include(if: $decides) {
    total
  }
  toWrite: contributions(filter: {status: [ACCEPTED], offers: false}, page: $one) @include(if: $writes) {
    total
  }
  changesAsked: editableRecommendations(
    filter: {changesAskedOfMe: true}
    page: $one
  ) @include(if: $writes) {
    total
  }
  drafts: editableRecommendations(
    filter: {writtenByMe: true, status: [DRAFT]}
    page: $one
  ) @include(if: $writes) {
    total
  }
  toReview: editableRecommendations(
    filter: {status: [IN_REVIEW], writtenByMe: false}
    page: $one
  ) @include(if: $reviews) {
    total
  }
  toReviewAgain: editableRecommendations(
    filter: {reviewOverdue: true, reviewOwnerId: $me}
    page: $one
  ) @include(if: $reviews) {
    total
  }
  toPublish: editableRecommendations(filter: {status: [APPROVED]}, page: $one) @include(if: $publishes) {
    total
  }
  scheduled: editableRecommendations(filter: {status: [SCHEDULED]}, page: $one) @include(if: $publishes) {
    total
  }
  publishedThisWeek: editableRecommendations(
    filter: {publishedSince: $monday}
    page: $one
  ) {
    total
  }
  online: editableRecommendations(filter: {status: [PUBLISHED]}, page: $one) {
    total
  }
  contributionWeeks(weeks: $weeks) @include(if: $reads) {
    from
    to
    received
    statuses {
      status
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const OutlookDocument = new TypedDocumentString(`
    query Outlook($first: Int!, $days: Int!, $topics: Boolean!) {
  coverage(first: $first) {
    emptyCount
    thinCount
    cells {
      situation {
        id
        label
      }
      place {
        code
        label
      }
      stage
      strategies
      actions
      state
    }
  }
  saidOfRecommendations(first: $first) {
    people
    notForMe
    done
    useful
    recommendation {
      ...RecommendationTitle
    }
  }
  usefulnessByTopic @include(if: $topics) {
    topic {
      id
      label
    }
    recommendations
    answers
    estimate
    low
    high
  }
  planGaps(days: $days) {
    date
    short
    empty
  }
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<OutlookQuery, OutlookQueryVariables>;
export const DataSetsDocument = new TypedDocumentString(`
    query DataSets {
  dataSets {
    id
    source
    licence
    rows
    link
    edition
    isOfficial
    loadedAt
    freshness
  }
}
    `) as unknown as TypedDocumentString<DataSetsQuery, DataSetsQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($list: ViewedList!) {
  savedViews(list: $list) {
    ...ViewFields
  }
}
    fragment ViewFields on SavedView {
  id
  version
  name
  audience
  role
  filter
  sort
  columns
  canChange
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    view {
      ...ViewFields
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
fragment ViewFields on SavedView {
  id
  version
  name
  audience
  role
  filter
  sort
  columns
  canChange
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const ShareViewDocument = new TypedDocumentString(`
    mutation ShareView($input: ShareViewInput!) {
  shareView(input: $input) {
    view {
      ...ViewFields
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
fragment ViewFields on SavedView {
  id
  version
  name
  audience
  role
  filter
  sort
  columns
  canChange
}`) as unknown as TypedDocumentString<ShareViewMutation, ShareViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($input: DeleteViewInput!) {
  deleteView(input: $input) {
    deleted
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($page: PageInput, $filter: PartnerFilterInput) {
  partners(page: $page, filter: $filter) {
    items {
      ...PartnerPresentation
    }
    total
  }
}
    fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  confirmedAt
  confirmedBy {
    id
    name
  }
  freshness
  createdBy {
    id
    name
  }
}
fragment PartnerPresentation on Partner {
  ...PartnerFields
  version
  isPublic
  publicName
  publicDescription
  publicDescriptionEn
  publicLink
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const SavePartnerPresentationDocument = new TypedDocumentString(`
    mutation SavePartnerPresentation($input: SavePartnerPresentationInput!) {
  savePartnerPresentation(input: $input) {
    partner {
      ...PartnerPresentation
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
fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  confirmedAt
  confirmedBy {
    id
    name
  }
  freshness
  createdBy {
    id
    name
  }
}
fragment PartnerPresentation on Partner {
  ...PartnerFields
  version
  isPublic
  publicName
  publicDescription
  publicDescriptionEn
  publicLink
}`) as unknown as TypedDocumentString<SavePartnerPresentationMutation, SavePartnerPresentationMutationVariables>;
export const ConfirmPartnerDocument = new TypedDocumentString(`
    mutation ConfirmPartner($input: ConfirmPartnerInput!) {
  confirmPartner(input: $input) {
    partner {
      ...PartnerPresentation
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
fragment PartnerFields on Partner {
  id
  kind
  name
  description
  link
  contributionId
  createdAt
  confirmedAt
  confirmedBy {
    id
    name
  }
  freshness
  createdBy {
    id
    name
  }
}
fragment PartnerPresentation on Partner {
  ...PartnerFields
  version
  isPublic
  publicName
  publicDescription
  publicDescriptionEn
  publicLink
}`) as unknown as TypedDocumentString<ConfirmPartnerMutation, ConfirmPartnerMutationVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($search: String!, $first: Int!) {
  places(search: $search, first: $first) {
    ...PlaceFields
  }
}
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($search: String!, $first: Int!) {
  jobs(search: $search, first: $first) {
    code
    label
    jobGroup {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($locale: Locale!) {
  topics {
    key
    label(locale: $locale)
  }
}
    `) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const RefusalReasonsDocument = new TypedDocumentString(`
    query RefusalReasons {
  refusalReasons {
    key
    label
    labelEn
    message
    messageEn
    retired
  }
}
    `) as unknown as TypedDocumentString<RefusalReasonsQuery, RefusalReasonsQueryVariables>;
export const SituationChangeDocument = new TypedDocumentString(`
    query SituationChange($id: ID!, $rule: SituationRule!) {
  situationChange(id: $id, rule: $rule) {
    audience {
      matching
      gained
      lost
      byRegion {
        place {
          code
          label
        }
        gained
        lost
      }
    }
    items {
      id
      kind
      label
      published
      matching
      gained
      lost
    }
  }
}
    `) as unknown as TypedDocumentString<SituationChangeQuery, SituationChangeQueryVariables>;
export const SituationsDocument = new TypedDocumentString(`
    query Situations($filter: SituationFilter, $sort: String, $page: PageInput, $locale: Locale!) {
  situations(filter: $filter, sort: $sort, page: $page) {
    items {
      id
      version
      slug
      label
      rule
      sentence(locale: $locale)
      matching
      usedBy {
        id
      }
      usedBySituations {
        id
      }
      lints {
        message
      }
    }
    total
  }
}
    `) as unknown as TypedDocumentString<SituationsQuery, SituationsQueryVariables>;
export const SituationDetailDocument = new TypedDocumentString(`
    query SituationDetail($id: ID!, $locale: Locale!) {
  situation(id: $id) {
    id
    version
    slug
    label
    rule
    sentence(locale: $locale)
    usedBy {
      ...RecommendationTitle
    }
    usedBySituations {
      id
      label
    }
  }
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<SituationDetailQuery, SituationDetailQueryVariables>;
export const DeletedSituationsDocument = new TypedDocumentString(`
    query DeletedSituations($ids: [ID!]!) {
  deletedSituations(ids: $ids) {
    id
    label
    markedLabel
  }
}
    `) as unknown as TypedDocumentString<DeletedSituationsQuery, DeletedSituationsQueryVariables>;
export const SaveSituationDocument = new TypedDocumentString(`
    mutation SaveSituation($input: SaveSituationInput!) {
  saveSituation(input: $input) {
    situation {
      id
      version
      slug
      label
      rule
      lints {
        code
      }
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
}`) as unknown as TypedDocumentString<SaveSituationMutation, SaveSituationMutationVariables>;
export const DeleteSituationDocument = new TypedDocumentString(`
    mutation DeleteSituation($input: DeleteSituationInput!) {
  deleteSituation(input: $input) {
    deleted
    archivedUsers
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DeleteSituationMutation, DeleteSituationMutationVariables>;
export const CheckRuleDocument = new TypedDocumentString(`
    query CheckRule($rule: SituationRule!) {
  evaluateRule(rule: $rule, facts: {}) {
    result
  }
}
    `) as unknown as TypedDocumentString<CheckRuleQuery, CheckRuleQueryVariables>;
export const RuleLiveDocument = new TypedDocumentString(`
    query RuleLive($rule: SituationRule!, $whole: SituationRule!, $replacing: SituationRule, $lint: LintRuleInput!, $locale: Locale!) {
  evaluateRule(rule: $rule, facts: {}, locale: $locale) {
    sentence
    trace {
      path
      sentence
    }
  }
  lintRule(input: $lint) {
    code
    path
    message
  }
  audience(rule: $whole, replacing: $replacing) {
    ...AudienceFields
    examples {
      gained
      lost
    }
  }
  personaTruths(rule: $whole) {
    persona {
      id
      name
    }
    result
  }
}
    fragment AudienceFields on Audience {
  population
  matching
  unknown
  excluded
  gained
  lost
  profiles
  byRegion {
    place {
      code
      label
    }
    population
    matching
    gained
    lost
  }
}`) as unknown as TypedDocumentString<RuleLiveQuery, RuleLiveQueryVariables>;
export const FactDefinitionsDocument = new TypedDocumentString(`
    query FactDefinitions($locale: Locale!) {
  factDefinitions(locale: $locale) {
    key
    type
    label
    question
    ordered
    choices {
      value
      label
    }
    minimum
    maximum
    unit
    sensitive
    source
  }
}
    `) as unknown as TypedDocumentString<FactDefinitionsQuery, FactDefinitionsQueryVariables>;
export const EvaluateRuleDocument = new TypedDocumentString(`
    query EvaluateRule($rule: SituationRule!, $facts: Facts!, $locale: Locale!, $asOf: Date) {
  evaluateRule(rule: $rule, facts: $facts, locale: $locale, asOf: $asOf) {
    result
    missingFacts
    sentence
    trace {
      path
      result
      sentence
    }
  }
}
    `) as unknown as TypedDocumentString<EvaluateRuleQuery, EvaluateRuleQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($unreadOnly: Boolean!, $page: PageInput) {
  notices(unreadOnly: $unreadOnly, page: $page) {
    items {
      id
      kind
      at
      readAt
      text
      note {
        body
      }
      contributions {
        id
        title
      }
      recommendations {
        ...RecommendationTitle
      }
      releases {
        id
        title
      }
      reviews {
        ...RecommendationTitle
      }
    }
    total
  }
}
    fragment RecommendationTitle on EditableRecommendation {
  id
  version
  slug
  kind
  hiddenSince
  published {
    id
    status
    content {
      title
    }
  }
  draft {
    id
    status
    content {
      title
    }
  }
  archived {
    id
    status
    content {
      title
    }
  }
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    unread
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;