import type { AccessibilityDictionary } from './en.ts';

/** The words of the accessibility statement in French. */
export const fr: AccessibilityDictionary = {
  title: 'Accessibilité',
  lead: 'Chacun devrait pouvoir lire cet observatoire, quoi qu’il voie, entende ou tienne en main. Il est fait pour répondre aux WCAG 2.2 au niveau AA, et à la norme européenne EN 301 549 qui s’y appuie.',
  doneTitle: 'Ce qui est fait',
  done: [
    'Chaque page se lit sans script, sans souris, et avec des lettres quatre fois plus grandes.',
    'Chaque image a un tableau ou une liste qui dit la même chose\u00a0; la carte se parcourt avec les flèches, et ce qu’on atteint est dit aux lecteurs d’écran.',
    'Les côtés se reconnaissent à un motif et à un nom, à côté de leur couleur\u00a0; les lettres se détachent du fond à 4,5 contre 1, les marques à 3 contre 1, en clair et en sombre.',
    'Rien ne bouge de soi-même. Où l’on demande moins de mouvement, rien ne glisse.',
    'Un nom dans une autre langue est marqué comme tel, pour être bien lu à voix haute.',
  ],
  checkedTitle: 'Comment c’est vérifié',
  checked: 'À chaque changement, axe regarde chaque page en trois langues, en clair et en sombre, sur un écran étroit et un large, et ne trouve rien\u00a0; des parcours se font au seul clavier. Personne qui vit avec un lecteur d’écran ne l’a encore essayé, et aucun organisme ne l’a audité\u00a0: c’est une auto-évaluation.',
  openTitle: 'Ce qui n’est pas encore bien',
  open: [
    'Le réseau de milliers de liens est difficile à saisir à l’oreille\u00a0; son tableau se laisse restreindre, ce qui aide.',
    'Des faits notés par un lecteur sont en anglais dans toutes les langues\u00a0; ils sont marqués.',
    'Les documents auxquels mènent les sources sont les leurs, et peuvent ne pas être accessibles.',
  ],
  tellTitle: 'Si quelque chose vous arrête',
  tellAt: 'Dites-le à ceux qui tiennent cet observatoire, avec l’adresse de la page et ce qui vous sert à la lire\u00a0:',
  tell: 'Dites-le à ceux qui tiennent cet observatoire, avec l’adresse de la page et ce qui vous sert à la lire. Qui publie une copie de ce site met ici sa propre adresse, et l’organisme auprès duquel on peut se plaindre.',
};
