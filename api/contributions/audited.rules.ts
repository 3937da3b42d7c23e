import type { AuditedWords } from '../accounts';

/** What the audit log says of contributions. */
export const contributionsAudited: AuditedWords = {
  actions: {
    'contribution.submit': { fr: 'Contribution reçue', en: 'Contribution received' },
    'contribution.import': { fr: 'Contribution importée', en: 'Contribution imported' },
    'contribution.claim': { fr: 'Contribution prise en charge', en: 'Contribution claimed' },
    'contribution.take-over': { fr: 'Contribution reprise', en: 'Contribution taken over' },
    'contribution.release': { fr: 'Contribution rendue', en: 'Contribution released' },
    'contribution.request-correction': { fr: 'Correction demandée', en: 'Correction requested' },
    'contribution.accept': { fr: 'Contribution acceptée', en: 'Contribution accepted' },
    'contribution.refuse': { fr: 'Contribution refusée', en: 'Contribution refused' },
    'contribution.mark-duplicate': { fr: 'Contribution marquée comme doublon', en: 'Contribution marked as duplicate' },
    'contribution.mark-spam': { fr: 'Contribution marquée comme indésirable', en: 'Contribution marked as spam' },
    'contribution.reopen': { fr: 'Contribution rouverte', en: 'Contribution reopened' },
    'contribution.undo': { fr: 'Décision annulée', en: 'Decision undone' },
    'contribution.reply': { fr: 'Réponse de la personne', en: 'Contributor replied' },
    'contribution.withdraw': {
      fr: 'Contribution retirée par la personne',
      en: 'Contribution withdrawn by the contributor',
    },
    'contribution.forget': {
      fr: 'Coordonnées effacées à la demande de la personne',
      en: 'Contact details erased at the contributor’s request',
    },
    'contribution.expire': { fr: 'Coordonnées effacées avec le temps', en: 'Contact details erased after a year' },
    'contribution.note': { fr: 'Note ajoutée', en: 'Note added' },
    'contribution.publish': { fr: 'Contribution publiée', en: 'Contribution published' },
    'refusal-reason.create': { fr: 'Motif de refus créé', en: 'Refusal reason created' },
    'refusal-reason.change': { fr: 'Motif de refus modifié', en: 'Refusal reason changed' },
    'refusal-reason.order': { fr: 'Motifs de refus ordonnés', en: 'Refusal reasons put in order' },
    'refusal-reason.retire': { fr: 'Motif de refus retiré', en: 'Refusal reason retired' },
  },
  fields: {
    claimedById: { fr: 'Prise en charge par', en: 'Claimed by' },
    order: { fr: 'Ordre', en: 'Order' },
    refusalReason: { fr: 'Motif de refus', en: 'Refusal reason' },
    recommendationId: { fr: 'Recommandation', en: 'Recommendation' },
    message: { fr: 'Message', en: 'Message' },
    labelEn: { fr: 'Motif en anglais', en: 'Reason in English' },
    messageEn: { fr: 'Message en anglais', en: 'Message in English' },
    retired: { fr: 'Retiré', en: 'Retired' },
  },
};
