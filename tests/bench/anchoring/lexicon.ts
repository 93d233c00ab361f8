// The words of the long text, the frequent ones first.

/** Words of one language for sentences of the form: who does what to whom, where. */
export type Lexicon = {
  readonly determiners: readonly string[];
  readonly nouns: readonly string[];
  /** Go before a noun, with `joint` between. */
  readonly stems: readonly string[];
  readonly joint: string;
  readonly adjectives: readonly string[];
  readonly verbs: readonly string[];
  readonly adverbs: readonly string[];
  readonly prepositions: readonly string[];
  readonly openings: readonly string[];
  readonly connectives: readonly string[];
  readonly of: string;
};

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim());

/** English. */
export const english: Lexicon = {
  determiners: list('the the the a this that their our each every one such another her his some any no'),
  nouns: list(`family support network school friend parent child teacher contact story trust group home study
    interview neighbour sister brother grandmother carer worker mentor club community conversation silence question
    answer letter telephone afternoon summer winter street garden kitchen corridor office waiting-room therapist
    counsellor team session plan decision rule promise secret memory loss grief anger shame relief patience humour
    routine meal visit journey move distance change crisis illness recovery setback strength habit skill choice
    opinion belief culture church mosque festival language translation newspaper message picture book library
    record file form budget policy law court judge police guardian placement foster-mother bedroom door window
    key bicycle train station ticket holiday birthday present photograph song instrument match trainer coach
    training injury hospital nurse doctor appointment medicine sleep dream nightmare fear hope future past century
    village town city border country war peace arrival departure suitcase passport friendship quarrel apology
    forgiveness gratitude pride loneliness belonging membership role duty task burden gift debt exchange favour`),
  stems:
    list(`school family peer street youth group home support trust health care class summer church trauma story
    contact crisis network sibling neighbour weekend holiday language faith sports music market border foster`),
  joint: '-',
  adjectives:
    list(`close steady small good young new strong quiet early late warm distant weak dense informal formal
    mutual lasting sudden gradual open closed familiar foreign shared private public careful patient honest angry
    silent visible hidden heavy light narrow wide local daily weekly rare frequent fragile reliable unexpected
    ordinary unusual grateful reluctant hesitant stubborn cheerful tired hopeful uncertain temporary permanent`),
  verbs:
    list(`gave kept found made helped held left brought showed changed shaped strengthened weakened protected
    followed met knew missed lost carried shared opened closed offered refused accepted questioned answered avoided
    sought replaced repaired disturbed interrupted supported mentioned described remembered forgot ignored noticed
    discussed arranged cancelled postponed promised announced limited widened narrowed deepened tested measured
    compared reported explained translated recorded counted named recognised doubted trusted feared welcomed`),
  adverbs:
    list(`often slowly quietly only still later again never always sometimes together alone openly hardly
    gradually suddenly partly mostly rarely carefully gladly reluctantly twice abroad indoors outdoors`),
  prepositions:
    phrases(`in|with|without|after|before|during|near|around|because of|in spite of|on behalf of|next to|
    against|through|behind|beyond|within|outside|instead of|thanks to`),
  openings:
    phrases(`In most interviews|After the first year|At school|Looking back|As a rule|In the same period|
    For the younger participants|By contrast|Some weeks later|On weekdays|Without much explanation|At that time|
    In two of the studies|Over the years|Where this was possible|Before the move|Among siblings`),
  connectives: phrases(`and|but|while|because|so that|although|whereas|until|unless|as soon as|even if|since|
    as long as|which meant that|so|yet`),
  of: 'of',
};

/** Dutch. */
export const dutch: Lexicon = {
  determiners: list('de de de een deze die hun onze elke iedere zo’n geen haar zijn'),
  nouns:
    list(`familie steun school vriend ouder leerkracht moeder vader vriendin buurvrouw buurman zus broer oma opa
    tante oom begeleider hulpverlener mentor club gemeenschap vraag brief middag zomer winter straat tuin keuken gang
    wachtkamer therapeut groep klas afspraak beslissing regel belofte herinnering verlieservaring boosheid schaamte
    opluchting humor gewoonte maaltijd reis verhuizing afstand verandering crisis ziekte terugval kracht vaardigheid
    keuze mening overtuiging cultuur kerk moskee taal vertaling krant foto bibliotheek wet rechter politie voogd
    plaatsing pleegmoeder slaapkamer deur sleutel fiets trein vakantie verjaardag wedstrijd trainer coach blessure
    verpleegkundige arts slaap droom nachtmerrie angst hoop toekomst eeuw stad grens oorlog vrede aankomst koffer
    vriendschap ruzie verzoening dankbaarheid trots eenzaamheid rol plicht taak last schuld gunst methode kaart
    bron tabel bijeenkomst werkwijze richtlijn evaluatie wijk gemeente instelling vereniging sportclub oefening`),
  stems:
    list(`school familie gezins jeugd groeps zomer winter buurt wijk steun zorg trauma hulp netwerk kerk taal
    sport muziek vertrouwens gespreks herstel praktijk bezoek nacht ochtend dorps stads studie vakantie weekend`),
  joint: '',
  adjectives:
    list(`vaste kleine goede jonge nieuwe sterke stille vroege late warme verre zwakke hechte informele
    formele wederzijdse blijvende plotselinge geleidelijke open gesloten vertrouwde vreemde gedeelde eigen openbare
    zorgvuldige geduldige eerlijke boze zwijgzame zichtbare verborgen zware lichte smalle brede plaatselijke
    dagelijkse wekelijkse zeldzame kwetsbare betrouwbare onverwachte gewone dankbare aarzelende koppige vrolijke
    vermoeide hoopvolle onzekere tijdelijke ingrijpende stressvolle veerkrachtige specialistische`),
  verbs:
    list(`gaf hield vond maakte hielp bood bracht toonde veranderde vormde versterkte verzwakte beschermde volgde
    ontmoette kende miste verloor droeg deelde opende sloot weigerde aanvaardde beantwoordde vermeed zocht verving
    herstelde verstoorde onderbrak steunde noemde beschreef vergat negeerde besprak regelde verzette beloofde
    begrensde verbreedde verdiepte toetste mat vergeleek meldde verklaarde vertaalde telde herkende betwijfelde
    vertrouwde vreesde verwelkomde onderzocht waardeerde bewaarde beïnvloedde`),
  adverbs:
    list(`vaak langzaam stil alleen nog later opnieuw nooit altijd soms samen openlijk nauwelijks geleidelijk
    plotseling deels meestal zelden zorgvuldig graag tweemaal buiten binnen elders vooral`),
  prepositions:
    phrases(`in|met|zonder|na|voor|tijdens|bij|rond|vanwege|ondanks|namens|naast|tegen|door|achter|
    voorbij|binnen|buiten|in plaats van|dankzij`),
  openings: phrases(`In de meeste gesprekken|Na het eerste jaar|Op school|Achteraf|In dezelfde periode|
    Voor de jongste deelnemers|Enkele weken later|Doordeweeks|Zonder veel uitleg|Destijds|In twee van de studies|
    In de loop der jaren|Waar dat kon|Onder broers en zussen`),
  connectives: phrases(`en|maar|terwijl|omdat|zodat|hoewel|totdat|tenzij|zodra|ook als|sinds|zolang|want|dus|
    waardoor|toch`),
  of: 'van',
};
