/**
 * Words of culture and the creative trades, folded, in the languages of the border and of its neighbours. Many live inside longer words ("Stadtmuseum", "erfgoedcel"): those that may stand
 * anywhere have a star at both ends.
 */
export const creativeWords: Readonly<Record<string, string>> = {
  museums: '*museum* musee* *museo* museu museus museul muzeu muzeul *muzeum* *muzej* *muziej* *muzea* muse muses ecomusee* musealn*',
  stages: '*theater* *theatre* *teatr* *teater* *teatteri* *schouwburg* *divadl* *kazalist* *gledalisc* *szinhaz* opera operas operan oper opernhaus* operahaus* ballet* balet* dance* danse danses danza* danshuis* dansgezelschap* tanz* *choreogra* *koreogra* cirque* circus* *marionet* puppet* spectacle spectacles performing scenogra* schauspiel* toneel* comedie*',
  music: 'music* musiq* *musik* *muzik* *muzyk* *muziek* musica musicale* *orchest* *orkest* *orkiest* *orkester* *philharmon* *filharmon* conservatoire* conservatori* conservatorium* choir* choeur* chor choral* koor jazz* concert* koncert* konzert* zenesz* zene',
  screen: 'cinema* cinemat* kino kinos film films filmu filmow* filmhuis* filmfest* filmakadem* filmov* *audiovis* *audiowiz* television* televisi* fernseh* rundfunk* broadcast* videogam* videojueg* gaming cartoon* animatiefilm* documentar*',
  arts: 'art arts arte artes arti *artist* *kunst* konst konsthall* konstmuse* konsthogskol* konstnar* kuvataid* *taide* taiteen* umelec* umeleck* umeni umetn* umjetn* sztuk* muvesz* makslas* meno menu dail* *galerie* gallery galleries *galleri* *galeria* *galerij* galerija* photograph* *fotograf* sculpt* ceramist* tapestr* illustrat* pinacote*',
  design: '*design* disseny* diseno* *vormgev* productontwerp* ontwerpers ontwerpbureau* stylis* *architect* *architekt* *arhitekt* arquitect* architett* fashion* modedesign* modemuseum* couture*',
  words: 'literat* litterat* literair* litteraire* literar* letterkund* poesi* poetr* poezi* writers ecrivain* schriftsteller* *bibliot* librar* mediathe* mediatec* knihovn* *konyvtar* *raamatukog* kirjasto* librairie* boekhandel* buchhandl* verlag* verlags* uitgeverij* publishers publishing wydawnictw* nakladatel* editions editorial* comics',
  culture: '*cultur* *kultur* *kulttuur* *kultuur* *cultuur* muvelod* folklor* etnograf* ethnograph* volkskund* soziokultur*',
  heritage: '*heritage* *patrimoin* patrimoni* *erfgoed* *denkmal* kulturerbe* dziedzictw* dedicstv* bastin* perinto* parand* monument* monumenten* archaeolog* archeolog* arheolog* arkeolog* archaolog* archiv* archief* arhiv* archyw* arkiv* leveltar*',
  creation: '*creativ* *kreativ* *kreatyw* *creatief* *creatiev* *creatif* festival* *festiwal* biennale* metiersdart kunsthandwerk* handicraft* kunstambacht*',
};

/** Words and pairs of words that look like one of those and are none: they are struck out before one looks. */
export const lookalikes: readonly RegExp[] = [
  /\S*(?:inter|multi|boden|landbouw|boom|tuin|agr[aiou]|agrar|aqua|aqui|acqua|acua|acui|akva|akwa|aquo|hort[io]|api|avi|s[iy]lvi|selvi|vit[iy]|vini|perma|mono|poly|pisci|arbori|olei|mar[iy]|mari|flor[io]|frut[ti]*i|orto|citri|ostrei|conchyli|myti|puer[iy]?|bio|helici|trufi|truffi|fungi|algo|salmoni|zoo|grani)(?:cultur|kultur|kultuur|kulttuur|cultuur|coltur)\S*/g,
  /\b(?:cell|tissue|crop|plant|tree|arable|physical|body|seed|safety|food|security|enterprise|entrepreneurial|business) cultur\S*/g,
  /\bkultur(?:techni|pflanz|boden|plantage|land(?!es))\S*/g, /\bkultury fizyczn\S*/g, /\b(?:telesn\S*|fizick\S*) kultur\S*/g, /\bcultures? (?:maraicher|vegetal|marine|collection|legum|fourrager|perenn|physique)\S*/g,
  /\bstate of the arts?\b/g, /\barts? (?:et|und|and|e) (?:metiers|mestieri|oficios|sciences?|science)\b/g, /\bmartial arts?\b/g, /\b(?:liberal|culinary|applied) arts?\b/g, /\bder art\b|\bdiese[rs]? art\b/g,
  /\b(?:natural|naturel|geological|genetic|world natural) heritage\b/g, /\bpatrimo(?:ine|nio|ni) (?:naturel|natural|naturale|geolog\S*|genetiq\S*|immobilier|foncier|forest\S*)/g,
  /\bconservato(?:ire|ri\S*) (?:botanique|du littoral|d espaces|des espaces|des sites|de la nature|regional d espaces|faune)\S*/g, /\b(?:thin|plastic|polymer) films?\b/g, /\bbiofilm\S*/g, /\boperating theatre\S*/g,
  /\b(?:software|computer|enterprise|network|data|system|naval|landscape) architect\S*/g, /\b(?:eco|re|co|bio)design\b/g, /\bdesign(?:ed|ate|ation)\S*/g, /\bdesign (?:of|for|and (?:manufactur|development|test))\b/g, /\bkunst(?:liche?[rsnm]?|lich)\b|\bkunststo\S*|\bkunstdung\S*|\bkunstmest\S*/g,
  /\bactivites? artisanales?\b/g, /\bartistes? peintres? en batiment\b/g, /\bmonumental\b/g, /\barchives? of (?:disease|medic)\S*/g, /\bconcertation\S*/g, /\bconcerted\b/g, /\bchoral\b(?= reef)/g, /\bmenu\b/g, /\bchateau d eau\b/g,
];

/**
 * Words of bodies whose matter is another: public administration, health, water, farming, transport, trade. They say no only where no word of culture stands beside them.
 * Schools, universities and research are not among them: design, games and music are taught at many, and their names do not tell at which.
 */
export const otherWords = [
  'hospital* hopital* hopitaux *ziekenhuis* *klinik* *krankenhaus* nemocnic* szpital* korhaz* spital* clinic* clinique* medical* medic* sante health* gesundheit* zdrav* zdrow* pharma* cancer* biolog* chemi* physi*',
  'police* polizei* politie* policja feuerwehr* brandweer* pompier* fire rescue zivilschutz* protezione civil* justice prison*',
  'gemeente* commune communes communaute* ville mairie stadt stadtverwaltung markt municip* comune ayuntamiento gmina obec mesto obcina onkormanyzat* city town council county landkreis kreis bezirk regione region regional* province provinci* departement* wojewodzt* kraj krajsk* zupanij* ministry ministere ministerium* minister* government* landesregierung* bundesland land consell diputacion junta generalitat xunta prefecture* district* concello camara kommun* fylkes* maakunt* kunta lansstyrelsen region* samenwerkingsverband* intercommunale* euregi*',
  'chamber* chambre* *kammer camera commerce handel* wirtschaft* business* enterprise* entrepris* economi* ekonom* gospodar* industri* *technolog* innovat* logisti* employ* arbeits* arbeit* forem vdab credit bank* insur* finan* invest*',
  'water* wasser* *wasser* eau eaux vodn* agua river* *rivier* hydro* marine* maritim* sea ocean* fish* peche* pesca*',
  'agri* agro* landbouw* landwirt* bauern* farm* rural* *forst* forest* foret* bosque* vine* wine* vino livestock animal* veterin* food* natur* nature *natuur* environ* umwelt* milieu* ecolog* klima* climat* park parc parco bird* biodivers* botan* zoo*',
  'energ* electri* elektr* solar* wind transport* rail* bahn* verkehr* mobil* port hafen haven airport* aeropuerto flughafen* road* strassen* autobus* tram* cycl* velo fiets* bouw* batiment* construct* waste* recycl* dechet* abfall*',
  'sport* youth* jugend* jeunesse*',
].join(' ').split(' ');
