import type { MigrationInterface, QueryRunner } from 'typeorm';

/** key, label for the moderator, message to the contributor */
const REASONS = [
  [
    'personal-data',
    "Informations sur une personne que l'on pourrait reconnaître",
    "Merci pour votre contribution. Elle contient des informations sur une personne que l'on pourrait reconnaître, et nous ne voulons exposer personne. Le conseil, lui, peut nous intéresser : envoyez-le de nouveau sans nom, sans numéro et sans détail qui désigne quelqu'un.",
  ],
  [
    'copied',
    "Texte repris d'ailleurs",
    "Merci pour votre contribution. Ce texte semble repris d'un site ou d'un document, et nous ne publions pas les phrases d'un autre auteur. Dites-nous la même chose avec vos mots, et ajoutez l'adresse de la page : nous vous lirons volontiers.",
  ],
  [
    'other-language',
    'Pas en français',
    "Merci pour votre contribution. Nous publions des conseils en français et nous n'avons pas su relire le vôtre dans une autre langue. Quelques phrases simples en français suffisent, même avec des fautes : nous les corrigerons.",
  ],
  [
    'one-person',
    'Ne vaut que pour une personne',
    "Merci pour votre contribution. Ce que vous racontez tient à une situation bien à vous, et nous n'avons pas su en tirer un conseil que d'autres pourraient suivre. Si vous voyez ce qui servirait à quelqu'un d'autre, écrivez-le-nous : votre expérience compte.",
  ],
] as const;

/** Said that all our advice is free, while some of it names what costs money: a driving licence, the comparison of a diploma. */
const ADVERTISING = {
  before:
    "Merci de nous avoir écrit. Nous ne publions ni publicité ni offre payante, pour que chacun puisse suivre nos conseils sans rien dépenser. Si vous connaissez un moyen gratuit d'arriver au même résultat, nous serons heureux de le lire.",
  after:
    "Merci de nous avoir écrit. Nous ne publions pas de publicité : un conseil ne doit pas servir à vendre le produit ou le service de quelqu'un. Si vous connaissez une façon d'arriver au même résultat sans rien acheter à cette personne ou à cette entreprise, nous serons heureux de la lire.",
};

/** Adds reasons that moderators missed, and words one anew unless the team has changed it. */
export class CompleteRefusalReasons20261127150000 implements MigrationInterface {
  name = 'CompleteRefusalReasons20261127150000';

  async up(db: QueryRunner): Promise<void> {
    for (const reason of REASONS)
      await db.query(
        `INSERT INTO refusal_reason (key, label, message, retired, position)
         SELECT $1, $2, $3, false, max(position) + 1 FROM refusal_reason
         ON CONFLICT (key) DO NOTHING`,
        [...reason],
      );
    await db.query(`UPDATE refusal_reason SET message = $2 WHERE key = 'advertising' AND message = $1`, [
      ADVERTISING.before,
      ADVERTISING.after,
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
