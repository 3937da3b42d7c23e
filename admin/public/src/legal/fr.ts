/** What the pages that an operator must write say until they are written, in French: in Markdown, without a name that is nobody's. */
export const fr = {
  legal: `**Cette page n’est pas encore écrite.** Elle doit dire qui est responsable de ce site ; nous n’inventons pas de nom à sa place.

L’organisme qui met ce site en ligne doit y indiquer :

- son nom, sa forme juridique, son adresse et un moyen de le joindre ;
- le nom de la directrice ou du directeur de la publication ;
- le nom, l’adresse et le téléphone de l’hébergeur.

Le logiciel de ce site est libre, sous licence MIT. Les intitulés de métiers viennent du ROME 4.0 de France Travail, les lieux du code officiel géographique : tous deux sous Licence Ouverte.`,
  privacy: `**L’organisme qui met ce site en ligne n’a pas encore complété cette page.** Il doit y indiquer son nom, qui joindre pour exercer ses droits, la base légale de chaque usage, l’hébergeur et toute personne qui reçoit les données. Ce que le logiciel garde, lui, est connu :

## Quand vous proposez un conseil

- Ce que vous écrivez et cochez, ainsi que votre nom et votre adresse e-mail si vous les donnez.
- Votre nom et votre adresse sont effacés un an après le dernier échange ; seul reste le nom que vous avez accepté de voir affiché. Le texte est conservé.
- Votre lien de suivi permet, à tout moment, d’effacer vos coordonnées et, tant que le conseil n’est pas publié, de le retirer.

## Quand vous cherchez des conseils pour vous

- Vos réponses servent à choisir les conseils. Vous pouvez essayer le service sans compte, et sans donner de nom.

## Cookies et mesure d’audience

- Ces pages ne déposent pas de cookie et ne mesurent pas l’audience. Un cookie sert à la seule équipe, pour ouvrir une session.
- Le brouillon de votre contribution reste sur votre appareil, jusqu’à ce que vous l’envoyiez ou l’effaciez.

## Vos droits

Vous pouvez demander à voir ce qui vous concerne, à en avoir une copie, à le faire corriger ou effacer. Si la réponse ne vous suffit pas, vous pouvez saisir la [Cnil](https://www.cnil.fr).`,
  accessibility: `**La déclaration d’accessibilité de ce site n’est pas encore écrite.** Aucun audit n’est annoncé ici : l’organisme qui met le site en ligne doit y indiquer l’état de conformité au RGAA, le résultat et la date de l’audit, ce qui n’est pas accessible, et comment le joindre.

Ce qui est vérifié, à chaque version du logiciel, par des tests automatiques : les pages publiques marchent sans JavaScript, au clavier, sur un écran de 360 pixels de large, et un outil y cherche les défauts les plus courants. Un test automatique ne remplace pas un audit.

## Si une page vous résiste

Écrivez à l’organisme qui met ce site en ligne. S’il ne répond pas, vous pouvez saisir le [Défenseur des droits](https://www.defenseurdesdroits.fr).`,
};

export type LegalWords = typeof fr;
