/** A publication that an elaboration leans on; read in part or in full, never the agenda itself. */
export type Work = {
  readonly key: string;
  readonly authors: string;
  /** Left out where the publication names none. */
  readonly year?: string;
  /** The title, or the subject where we know no more. */
  readonly title: string;
  readonly address?: string;
};

/** In the order of their keys. */
export const literature: readonly Work[] = [
  {
    key: 'ACCEZ22',
    authors: 'ACCEZ',
    year: '2022',
    title: 'Learning journey glastuinbouw',
    address: 'accez.nl',
  },
  {
    key: 'BOR02',
    authors: 'Boreham',
    year: '2002',
    title: 'Study of an oil refinery',
    address: 'b.shuttle.de/wifo/ehrd-per/bo02b.htm',
  },
  {
    key: 'BOUW20',
    authors: 'Bouw, Zitter & De Bruijn',
    year: '2020',
    title: 'Leeromgevingen op de grens van school en werk',
  },
  {
    key: 'CAREER19',
    authors: 'Topsector Energie',
    year: '2019',
    title: 'CAREER, mission accomplished',
    address: 'topsectorenergie.nl',
  },
  {
    key: 'CC',
    authors: 'Community Canvas',
    title: 'Community Canvas',
    address: 'community-canvas.org',
  },
  {
    key: 'CRE16',
    authors: 'Cremers, Wals, Wesselink & Mulder',
    year: '2016',
    title: 'Design principles for hybrid learning configurations',
  },
  {
    key: 'DVL09',
    authors: 'De Vries & Lukosch',
    year: '2009',
    title: 'Supporting informal learning at the workplace',
    address: 'doi.org/10.3991/ijac.v2i3.1004',
  },
  {
    key: 'DVL11',
    authors: 'Lukosch & De Vries',
    year: '2011',
    title: 'Study of a knowledge platform in retail',
    address: 'scitepress.org',
  },
  {
    key: 'GBM06',
    authors: 'Gielen, Biemans & Mulder',
    year: '2006',
    title: 'Inspirerende Leeromgevingen voor Ondernemers',
  },
  {
    key: 'GFA',
    authors: 'GFActueel',
    title: 'Tuinder van speler tot speelbal in het kennisveld',
  },
  {
    key: 'GROENPACT',
    authors: 'Groenpact',
    year: '2022',
    title: 'Het Nieuwe Telen is urgenter dan ooit',
    address: 'groenpact.nl',
  },
  {
    key: 'HCT',
    authors: 'Topsectoren',
    title: 'Human Capital Roadmap',
    address: 'health-holland.com, topsectoragrifood.nl',
  },
  {
    key: 'HUB',
    authors: 'Engel (Hogeschool Utrecht)',
    title: 'Vier tips voor learning communities',
    address: 'publinova.nl',
  },
  {
    key: 'KH',
    authors: 'Hinchey',
    title: 'Notes on Boreham & Morgan (2004)',
    address: 'katherinehinchey.com',
  },
  {
    key: 'KUNST',
    authors: 'Kunstloc Brabant',
    title: 'Bouwstenen voor een learning community',
    address: 'kunstlocbrabant.nl',
  },
  {
    key: 'LISO',
    authors: 'Leernetwerken in het sociaal domein',
    title: 'Acht kernelementen van een leernetwerk',
    address: 'leernetwerkeninhetsociaaldomein.nl',
  },
  {
    key: 'LLF',
    authors: 'Living Lab Fryslân',
    title: 'Evaluatie pilot consulent',
  },
  {
    key: 'MDF',
    authors: 'Boer in Midden-Delfland',
    title: 'Werkwijze themagroepen',
    address: 'boerinmiddendelfland.nl',
  },
  {
    key: 'OEB',
    authors: 'OEB',
    title: 'Microtraining for Dutch truck drivers',
    address: 'oeb.global',
  },
  {
    key: 'OEF',
    authors: 'De Oefenfabriek, Brielle',
    year: '2009',
    title: 'Good practice De Oefenfabriek',
    address: 'adoc.pub',
  },
  {
    key: 'OSP19',
    authors: 'Kolvoort & Zitter',
    year: '2019',
    title: 'De ontwerpspiegel',
  },
  {
    key: 'PB08',
    authors: 'Probst & Borzillo',
    year: '2008',
    title: 'Why communities of practice succeed and why they fail',
    address: 'European Management Journal 26',
  },
  {
    key: 'POPPE12',
    authors: 'Poppe',
    year: '2012',
    title: 'Column over het succes van studieclubs',
    address: 'www.boerenbusiness.nl/opinies/krijn-j-poppe/opinie/10777957/',
  },
  {
    key: 'RATH17',
    authors: 'Rathenau Instituut',
    year: '2017',
    title: 'Fieldlabs van de maakindustrie',
  },
  {
    key: 'RDM',
    authors: 'Smart Urban Stories; MT/Sprout',
    title: 'RDM Makerspace',
    address: 'smart-urban-stories.com/rdm-makerspace',
  },
  {
    key: 'RWI',
    authors: 'Van der Aalst & Jansen',
    title: 'Vakkrachten van morgen',
  },
  {
    key: 'SH-lab',
    authors: 'Springhouse',
    title: 'Innovation lab passenger transport',
    address: 'springhouse.nl/work/innovation-lab-passenger-transport',
  },
  {
    key: 'SH-springstof',
    authors: 'Springhouse',
    title: 'Springstof',
    address: 'springhouse.nl/work/springstof',
  },
  {
    key: 'SH-sprout',
    authors: 'Sprout',
    title: 'Springhouse',
    address: 'sprout.nl',
  },
  {
    key: 'SH-visit',
    authors: 'Visitor’s weblog',
    title: 'Visit report on Springhouse',
    address: 'asafford4.wixsite.com',
  },
  {
    key: 'SIA23',
    authors: 'Regieorgaan SIA',
    year: '2023',
    title: 'Een nieuw samenspel van innoveren, werken en leren?',
  },
  {
    key: 'STOWA',
    authors: 'STOWA',
    title: 'Jong Waterbeheer',
    address: 'stowa.nl',
  },
  {
    key: 'TNO-LN',
    authors: 'TNO',
    title: 'Leernetwerken',
    address: 'jeugdonderzoek.tno.nl',
  },
  {
    key: 'TNO11',
    authors: 'Hazelzet, Sanders e.a.',
    year: '2011',
    title: 'Onderzoek voor TNO',
  },
  {
    key: 'TRIADE',
    authors: 'Bureau de Uitkomst',
    title: 'De triade van Poiesz (1999)',
    address: 'bureaudeuitkomst.nl',
  },
  {
    key: 'VP04',
    authors: 'Verhoeven & Proost (VEL & VANLA)',
    year: '2004',
    title: 'Werkboek studiegroepen melkveehouders',
    address: 'docplayer.nl/158721',
  },
  {
    key: 'WAN',
    authors: 'Klinisch leiderschap',
    title: 'Samenvatting van de sturingsgebieden van Wanrooy',
    address: 'klinischleiderschap.ahmas.nl/modules/pagesahmas/php/view.php?id=26760',
  },
  {
    key: 'WEN02',
    authors: 'Wenger, McDermott & Snyder',
    year: '2002',
    title: 'Cultivating Communities of Practice',
  },
  {
    key: 'ZH12',
    authors: 'Zitter & Hoeve',
    year: '2012',
    title: 'Hybrid Learning Environments',
    address: 'OECD Education Working Papers 81',
  },
  {
    key: 'ZIT21',
    authors: 'Zitter',
    year: '2021',
    title: 'Openbare les, Hogeschool Utrecht',
  },
];

const byKey = new Map(literature.map((work) => [work.key, work]));

export function literatureByKey(key: string): Work | undefined {
  return byKey.get(key);
}
