// Code systems of one source document, a thesis: systematic literature review of network characteristics and trauma recovery in young people.
import { networkCodebook } from '@/lib/domain/network-codebook';
import { rowsOf, source, system } from './template-rows';

// What the source calls its characteristics elsewhere.
// prettier-ignore
const otherNames: Readonly<Record<string, readonly string[]>> = {
  '000.P': ['Beschermende factoren', 'Beschermende netwerkkenmerken', 'bevorderende factoren'],
  '000.H': ['Belemmerende factoren', 'risicofactoren'],
  '000.C1': ['emotionele steun vanuit familie'],
  '000.C2': ['vanuit vrienden'],
  '000.C3': ['vanuit mentoren of therapeuten'],
  '000.C5': ['consistente aanwezigheid van opvoeders'],
  '000.C8': ['wederzijds respect in de ouder-kindrelatie'],
  '000.C9': ['cognitieve ondersteuning door professionals'],
  '000.C10': ['positieve betekenisgeving door het netwerk'],
  '000.C11': ['het aanleren van copingstrategieën door ouders'],
  '000.C12': ['sociale terugtrekking en vermijding door de jongere'],
  '000.C13': ['sociale isolatie door familie of vrienden'],
  '000.C14': ['emotionele onbetrouwbaarheid van ouders of verzorgers'],
  '000.C15': ['instabiliteit van de gezinsomgeving'],
  '000.T7': ['Negatieve communicatie en conflicten binnen het netwerk'],
  '000.C17': ['conflicten binnen de ouder-kindrelatie'],
  '000.C18': ['het gebrek aan positieve rolmodellen'],
  '000.C19': ['onvoldoende steun van vrienden of peers'],
  '000.T9': ['Negatieve invloeden vanuit het sociale netwerk'],
  '000.C20': ['negatieve invloed van peers, vrienden en familieleden'],
  '000.C21': ['een onveilige omgeving binnen het netwerk'],
};

/** Its code systems, in the order of the document. */
// One row a line reads best.
// prettier-ignore
export const thesisSystems = source('000', ['Thesis: systematic literature review of network characteristics and trauma recovery in young people', 'Scriptie: systematische literatuurreview naar netwerkkenmerken en traumaherstel bij jongeren'], [
  system('000.codetree', { name: ['Thematic code tree of network characteristics', 'Thematische codeboom van de netwerkkenmerken'], section: ['Table 2 and the results', 'tabel 2 en de resultaten'] }, rowsOf(networkCodebook, otherNames)),
  system('000.types', { name: ['Types of network characteristics', 'Typen netwerkkenmerken'], section: ['introduction, data extraction, tables 1 and 2', 'inleiding, data-extractie, tabellen 1 en 2'] }, [
    ['000.type.structural', null, 'category', 'Structural characteristic', 'Structureel netwerkkenmerk', { variants: ['structurele kenmerken', 'structurele netwerkkenmerken'], definition: ['size, stability, reachability of the network', 'omvang, stabiliteit en bereikbaarheid van het netwerk'] }],
    ['000.type.interaction', null, 'category', 'Interaction characteristic', 'Interactie netwerkkenmerk', { variants: ['interactiekenmerken', 'interactief netwerkkenmerk', 'interactieve kenmerken'], definition: ['quality of social interaction: emotional closeness, communication patterns, conflict, sensitivity, reciprocity', 'kwaliteit van de sociale interactie: emotionele nabijheid, communicatiepatronen, conflict, sensitiviteit, wederkerigheid'] }],
    ['000.type.person', null, 'category', 'Person characteristic', 'Persoonskenmerk', { variants: ['persoonsgebonden', 'persoonsgebonden kenmerken', 'persoonskenmerken van netwerkleden', 'Persoons Kenmerk'], definition: ['traits of the young person or of network members that affect functioning in the network, such as parental psychopathology, cognitive limits, avoidance or withdrawal', 'eigenschappen van de jongere of van netwerkleden die het functioneren in het netwerk beïnvloeden, zoals psychopathologie van ouders, cognitieve beperkingen, vermijding of terugtrekking'] }],
  ]),
  system('000.support', { name: ['Five forms of support', 'Vijf vormen van steun'], section: ['introduction, after Sippel et al. (2015); used again in the discussion', 'inleiding, naar Sippel et al. (2015); opnieuw gebruikt in de discussie'] }, [
    ['000.support.structural', null, 'formOfSupport', 'Structural support', 'Structurele steun', { definition: ['practical side: frequency and intensity', 'praktische kant: frequentie en intensiteit'] }],
    ['000.support.functional', null, 'formOfSupport', 'Functional support', 'Functionele steun', { definition: ['perceived effectiveness of interactions in giving help that fits the need. The discussion uses it for practical help or thinking along.', 'ervaren effectiviteit van interacties bij het geven van hulp die bij de behoefte past. In de discussie gebruikt voor praktische hulp of meedenken.'] }],
    ['000.support.emotional', null, 'formOfSupport', 'Emotional support', 'Emotionele steun', { definition: ['feeling loved, respected and understood', 'zich geliefd, gerespecteerd en begrepen voelen'] }],
    ['000.support.instrumental', null, 'formOfSupport', 'Instrumental and/or material support', 'Instrumentele en/of materiële steun', { definition: ['practical help in daily life, such as meals or transport', 'praktische hulp in het dagelijks leven, zoals maaltijden of vervoer'] }],
    ['000.support.informational', null, 'formOfSupport', 'Informational support', 'Informationele steun', { variants: ['informatieve steun'], definition: ['giving relevant information, for example about trauma and recovery', 'relevante informatie geven, bijvoorbeeld over trauma en herstel'] }],
  ]),
  system('000.inclusion', { name: ['Inclusion criteria', 'Inclusiecriteria'], section: ['method, taken over from an overarching study', 'methode, overgenomen uit een overkoepelend onderzoek'] }, [
    ['000.inc.1', null, 'criterion', 'Trauma-related problems', 'Traumagerelateerde problematiek', { inclusion: ['trauma, interpersonal or not, concerning young people or their direct surroundings', 'trauma, interpersoonlijk of niet, van jongeren of hun directe omgeving'], exclusion: ['large-scale non-personal events such as COVID-19 or natural disasters', 'grootschalige niet-persoonlijke gebeurtenissen zoals COVID-19 of natuurrampen'] }],
    ['000.inc.2', null, 'criterion', 'Age', 'Leeftijd', { inclusion: ['children and young people up to 18; age-unspecific studies and studies with findings on young people', 'kinderen en jongeren tot en met 18 jaar; leeftijdonafhankelijke studies en studies met bevindingen over jongeren'], exclusion: ['other age groups', 'andere leeftijdsgroepen'] }],
    ['000.inc.3', null, 'criterion', 'Social network characteristics', 'Sociale netwerkkenmerken', { inclusion: ['information on structural, interaction or person characteristics that shape the network', 'informatie over structurele, interactie- of persoonskenmerken die het netwerk vormen'], exclusion: ['no such information', 'geen zulke informatie'] }],
    ['000.inc.4', null, 'criterion', 'Living situation', 'Woonsituatie', { inclusion: ['home, foster care, residential, supported living', 'thuis, pleegzorg, residentieel, begeleid wonen'], exclusion: ['homeless young people', 'dakloze jongeren'] }],
    ['000.inc.5', null, 'criterion', 'Study design and publication type', 'Studiedesign en publicatietype', { inclusion: ['any design; peer-reviewed articles, book chapters, dissertations', 'elk design; peer-reviewed artikelen, boekhoofdstukken, proefschriften'], exclusion: ['practice articles, non-scientific texts, bachelor and master theses', 'praktijkartikelen, niet-wetenschappelijke teksten, bachelor- en masterscripties'] }],
    ['000.inc.6', null, 'criterion', 'Language and publication date', 'Taal en publicatiedatum', { inclusion: ['Dutch or English, published since 2000', 'Nederlands of Engels, verschenen sinds 2000'], exclusion: ['other languages, before 2000', 'andere talen, voor 2000'] }],
  ]),
  system('000.search', { name: ['Search string', 'Zoekstring'], section: ['method, PsycInfo', 'methode, PsycInfo'], definition: ['The groups are joined by AND.', 'De groepen zijn met AND verbonden.'] }, [
    ['000.search.1', null, 'category', 'Social support / network', '', { definition: ['social support OR social networks OR social relationships OR social inclusion', 'social support OR social networks OR social relationships OR social inclusion'] }],
    ['000.search.2', null, 'category', 'Trauma', '', { definition: ['trauma OR adverse childhood experiences OR ACE', 'trauma OR adverse childhood experiences OR ACE'] }],
    ['000.search.3', null, 'category', 'Young people', '', { definition: ['children OR adolescents OR youth OR child OR teenager', 'children OR adolescents OR youth OR child OR teenager'] }],
  ]),
  system('000.screening', { name: ['Screening labels', 'Screeningslabels'], section: ['method, Rayyan', 'methode, Rayyan'] }, [
    ['000.scr.include', null, 'category', 'included', 'geïncludeerd'],
    ['000.scr.maybe', null, 'category', 'maybe', 'misschien', { definition: ['reassessed jointly with the other reviewer', 'samen met de andere beoordelaar opnieuw bekeken'] }],
    ['000.scr.exclude', null, 'category', 'excluded', 'uitgesloten'],
  ]),
  system('000.designs', { name: ['Study designs as counted in the text', 'Onderzoeksdesigns'], section: ['results, overview', 'resultaten, overzicht'] }, [
    ['000.des.quant', null, 'category', 'quantitative study', 'kwantitatieve studie'],
    ['000.des.qual', null, 'category', 'qualitative study', 'kwalitatieve studie'],
    ['000.des.review', null, 'category', 'literature review', 'literatuurreview'],
    ['000.des.long', null, 'category', 'longitudinal study', 'longitudinale studie'],
    ['000.des.case', null, 'category', 'case study', 'casestudy'],
    ['000.des.book', null, 'category', 'book review', 'boek review'],
    ['000.des.protocol', null, 'category', 'protocol description', 'protocolbeschrijving'],
    ['000.des.practice', null, 'category', 'practice note', 'practice note'],
  ]),
  system('000.datacollection', { name: ['Data collection', 'Dataverzameling'], section: ['results, overview', 'resultaten, overzicht'] }, [
    ['000.dat.q', null, 'category', 'questionnaires', 'vragenlijsten'],
    ['000.dat.i', null, 'category', 'interviews', 'interviews'],
  ]),
  system('000.settings', { name: ['Settings', 'Settingen'], section: ['results, overview', 'resultaten, overzicht'] }, [
    ['000.set.care', null, 'category', 'youth care and clinical care setting', 'jeugdzorg- en klinische zorgsetting'],
    ['000.set.edu', null, 'category', 'education setting', 'onderwijssetting'],
  ]),
  system('000.vulnerability', { name: ['Vulnerability factors', 'Kwetsbaarheidsfactoren'], section: ['introduction', 'inleiding'] }, [
    ['000.vul.ind', null, 'category', 'individual characteristics', 'individuele kenmerken', { definition: ['such as age, sex, cognitive capacity', 'zoals leeftijd, sekse, cognitieve capaciteit'] }],
    ['000.vul.soc', null, 'category', 'social factors', 'sociale factoren', { definition: ['such as family dynamics, lack of support', 'zoals gezinsdynamiek, gebrek aan steun'] }],
    ['000.vul.env', null, 'category', 'environmental characteristics', 'omgevingskenmerken', { definition: ['such as poverty, migration background', 'zoals armoede, migratieachtergrond'] }],
    ['000.vul.lvb', null, 'category', 'mild intellectual disability', 'licht verstandelijke beperking (LVB)'],
  ]),
  system('000.layers', { name: ['Social-ecological layers', 'Sociaal-ecologische lagen'], section: ['introduction, after Bronfenbrenner', 'inleiding, naar Bronfenbrenner'] }, [
    ['000.lay.1', null, 'level', 'family', 'gezin'],
    ['000.lay.2', null, 'level', 'peers', 'peers'],
    ['000.lay.3', null, 'level', 'wider social structures', 'bredere maatschappelijke structuren'],
  ]),
]);
