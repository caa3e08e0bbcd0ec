import type { AccessibilityDictionary } from './en.ts';

/** The words of the accessibility statement in Dutch. */
export const nl: AccessibilityDictionary = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen zou dit observatorium moeten kunnen lezen, wat men ook ziet, hoort of in de hand houdt. Het is gemaakt om te voldoen aan WCAG 2.2 op niveau AA, en aan de Europese norm EN 301 549 die daarop steunt.',
  doneTitle: 'Wat gedaan is',
  done: [
    'Elke pagina laat zich lezen zonder script, zonder muis, en met letters die viermaal zo groot zijn.',
    'Elke tekening heeft een tabel of lijst die hetzelfde zegt; door de kaart loopt men met de pijltjestoetsen, en wat men bereikt wordt aan schermlezers verteld.',
    'Kanten herkent men aan een patroon en een naam, naast hun kleur; letters steken 4,5 tegen 1 af tegen hun achtergrond, tekens 3 tegen 1, in licht en in donker.',
    'Niets beweegt uit zichzelf. Waar minder beweging gevraagd wordt, glijdt er niets.',
    'Een naam in een andere taal is als zodanig gemerkt, zodat hij goed wordt voorgelezen.',
  ],
  checkedTitle: 'Hoe het nagekeken wordt',
  checked: 'Bij elke wijziging bekijkt axe elke pagina in drie talen, in licht en donker, op een smal en een breed scherm, en vindt niets; tochten worden met alleen het toetsenbord gelopen. Niemand die met een schermlezer leeft, heeft het al geprobeerd, en geen instantie heeft het doorgelicht: dit is een zelfbeoordeling.',
  openTitle: 'Wat nog niet goed is',
  open: [
    'Het netwerk met duizenden banden is moeilijk op het gehoor te vatten; zijn tabel laat zich beperken, wat helpt.',
    'Feiten die een lezer noteerde, staan in alle talen in het Engels; ze zijn gemerkt.',
    'Documenten waar bronnen naar leiden, zijn van hen, en misschien niet toegankelijk.',
  ],
  tellTitle: 'Als iets u in de weg staat',
  tellAt: 'Zeg het aan wie dit observatorium beheert, met het adres van de pagina en waarmee u ze leest:',
  tell: 'Zeg het aan wie dit observatorium beheert, met het adres van de pagina en waarmee u ze leest. Wie een kopie van deze site publiceert, zet hier het eigen adres, en de instantie waar men een klacht kan indienen.',
};
