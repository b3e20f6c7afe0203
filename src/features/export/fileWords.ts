import type { Lang } from '#domain/lang.ts'
import { ARABIC_MONTHS } from '#i18n/arabicNotation.ts'
import { forms, isolated } from '#i18n/arabicText.ts'
import { MONTHS } from '#i18n/englishNotation.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** What each field of a file means, by the name it has there. */
const field = {
  event_id_cnty: 'Id of the incident: date and what it was. Never given twice, never reused.',
  event_date: 'Day on which the incident counts, once.',
  date_start: 'First day it can have been.',
  date_end: 'Last day it can have been.',
  time_precision:
    '1: the day is known; 2: to a week; 3: to a month. A range of up to seven days is 2, a longer one 3.',
  date_precision: 'How the day is known: day, week, month or range.',
  event_type: "ACLED's event type, worked out from the weapon; empty when the weapon is unknown.",
  sub_event_type:
    "ACLED's sub-event type, worked out from the weapon; empty when the weapon is unknown.",
  attack_type:
    'rocket; ied-convoy, a bomb on a supply convoy; ied-diplomatic, a bomb on diplomats; other.',
  weapon: 'rocket, ied, drone or unknown.',
  target_kind: 'What was attacked; empty when not reported.',
  title: 'The incident in a line, in our words.',
  notes: 'What a reader should know of it, in our words.',
  claimed_by:
    'Ids of the actors who said "we did it"; weak and denied claims left out. There is no actor1, as the dataset blames nobody.',
  claimed_by_names: 'Names of the actors in claimed_by, in the same order.',
  blamed:
    'Ids of the actors whom others blame for this incident. Blame for the campaign as a whole is never in it.',
  blamed_names: 'Names of the actors in blamed, in the same order.',
  blame_disputed: 'Ids of those in blamed whose blame a source denies or disputes.',
  country: 'Country.',
  admin1: 'Governorate, as the record has it; empty when no place is reported.',
  location: 'Name of the place shown; empty when not reported.',
  location_ar: 'Name of the place in Arabic.',
  place_id: 'Id of the place.',
  place_kind: 'city, town, district, base, airport, compound, governorate or road.',
  latitude: 'Degrees north, WGS 84, of a point that stands for the place; see precision_km.',
  longitude: 'Degrees east, WGS 84.',
  geo_precision:
    '1: the place itself; 2: near it, or a district; 3: a governorate, or somewhere along a road. Worked out from where_prec.',
  where_prec:
    '1: the place itself; 2: within about 25 km; 3: a district; 4: a governorate; 5: along a line such as a road; 6: no place.',
  precision_km: 'Radius in kilometres within which the true spot is believed to be.',
  place_match:
    'How well the best report of the place fits the day: exact, probable (a day off), weak or none.',
  fatalities:
    'Killed, by the best source. 0 only where a source says none; empty when not reported, where ACLED would write 0.',
  injured: 'Injured, by the best source; empty when not reported.',
  evidence: 'corroborated, contested, founding-only or outside-report.',
  founding:
    'Whether one of the original sources that count, the five texts this record began with, has it.',
  possible_duplicate_of:
    'Ids of incidents that may be the same event. All are counted; some may be missing from a filtered file.',
  outside_source_count:
    'Sources other than the five original ones; many copy one another, so not a count of witnesses.',
  number_of_sources: 'All sources that say something of it, the original ones among them.',
  source: 'Who published the sources, each once.',
  source_ids: 'Ids of the sources.',
  source_urls: 'Addresses of the sources, in the same order; those without one left out.',
}

/** What each further column of a CSV file means, which is the same in all rows. */
const viewField = {
  view_in_words: 'What the file shows of the data, in one sentence.',
  source_view:
    'Address that opens this view of the data; empty where the address of the site is not known.',
  data_version: 'Version of the dataset after a "v", so that no program takes it for a number.',
  licence: 'Licence of the data.',
  exported: 'Day on which the file was made.',
}

/** Words of what leaves the page: files and citations. */
const en = {
  field,
  viewField,
  joined: (separator: string) => `Several are joined by "${separator}".`,
  dictionary: {
    field: 'Name of the field.',
    type: 'Type of its values.',
    like: 'The field of another dataset that it is like or named after.',
    meaning:
      'What it means. In CSV, a text that a spreadsheet could run as a formula has an apostrophe before it.',
  },
  files: {
    csv: 'CSV',
    'csv-bom': 'CSV for Excel',
    json: 'JSON',
    geojson: 'GeoJSON',
    dictionary: 'Dictionary (CSV)',
  },
  fileNote: {
    csv: 'A table for statistics programs. Unknown stays empty.',
    'csv-bom': 'The same table with a mark that makes Excel read Arabic right.',
    json: 'For programs, with the dictionary in it. Unknown is null.',
    geojson: 'For maps, with the dictionary in it. Incidents with no place have no point.',
    dictionary: 'What each column means, and what it is called in other datasets.',
  },
  rows: { one: '# row', other: '# rows' } as PluralForms,
  datasetTitle: (name: string, from: string, to: string) =>
    `${name}: attacks on US-linked targets in Iraq, ${from} to ${to}`,
  authors: 'Near-Daily contributors',
  cite: {
    styles: {
      chicago: 'Chicago',
      apa: 'APA',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
    /** November 26, 2026: both plain styles write days the American way. */
    day: (date: Date) =>
      `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
    kind: (view: string) => `Data set: ${view}`,
    chicago: (parts: {
      readonly author: string
      readonly title: string
      readonly version: string
      readonly issued: string
      readonly kind: string
      readonly accessed: string
      readonly link: string
    }) =>
      `${parts.author}. “${parts.title}.” Version ${parts.version}, ${parts.issued}. ${parts.kind}. Accessed ${parts.accessed}. ${parts.link}.`,
    apa: (parts: {
      readonly author: string
      readonly title: string
      readonly version: string
      readonly year: string
      readonly kind: string
      readonly accessed: string
      readonly link: string
    }) =>
      `${parts.author}. (${parts.year}). ${parts.title} (Version ${parts.version}) [${parts.kind}]. Retrieved ${parts.accessed}, from ${parts.link}`,
  },
}

/** What each field of a file means, by the name it has there. */
const arabicField: (typeof en)['field'] = {
  event_id_cnty: 'معرّف الحادث: التاريخ وما كان. لا يُعطى مرتين ولا يُعاد استعماله.',
  event_date: 'اليوم الذي يُحتسب فيه الحادث، مرة واحدة.',
  date_start: 'أول يوم يمكن أن يكون وقع فيه.',
  date_end: 'آخر يوم يمكن أن يكون وقع فيه.',
  time_precision: '1: اليوم معروف؛ 2: بدقة أسبوع؛ 3: بدقة شهر. الفترة حتى سبعة أيام 2، والأطول 3.',
  date_precision: 'كيف يُعرف اليوم: day يوم، week أسبوع، month شهر، range فترة.',
  event_type: 'نوع الحدث في ACLED، مستخرج من السلاح؛ فارغ إذا كان السلاح مجهولاً.',
  sub_event_type: 'النوع الفرعي للحدث في ACLED، مستخرج من السلاح؛ فارغ إذا كان السلاح مجهولاً.',
  attack_type:
    'rocket صاروخ؛ ied-convoy عبوة على رتل إمداد؛ ied-diplomatic عبوة على دبلوماسيين؛ other غير ذلك.',
  weapon: 'rocket صاروخ، ied عبوة ناسفة، drone طائرة مسيّرة، unknown مجهول.',
  target_kind: 'ما الذي هوجم؛ فارغ إذا لم يُذكر.',
  title: 'الحادث في سطر، بعبارتنا.',
  notes: 'ما ينبغي أن يعرفه القارئ عنه، بعبارتنا.',
  claimed_by:
    'معرّفات الجهات التي قالت «نحن فعلناها»؛ دون التبنّي الضعيف والمنفي. ولا وجود لحقل actor1، لأن البيانات لا تتهم أحداً.',
  claimed_by_names: 'أسماء الجهات في claimed_by، بالترتيب نفسه.',
  blamed: 'معرّفات الجهات التي يتهمها آخرون بهذا الحادث. والاتهام بالحملة ككل ليس فيه أبداً.',
  blamed_names: 'أسماء الجهات في blamed، بالترتيب نفسه.',
  blame_disputed: 'معرّفات من في blamed ممن ينفي مصدر اتهامهم أو ينازع فيه.',
  country: 'البلد.',
  admin1: 'المحافظة، كما في السجل؛ فارغ إذا لم يُذكر مكان.',
  location: 'اسم المكان المعروض؛ فارغ إذا لم يُذكر.',
  location_ar: 'اسم المكان بالعربية.',
  place_id: 'معرّف المكان.',
  place_kind:
    'city مدينة، town بلدة، district حي أو ناحية، base قاعدة، airport مطار، compound مجمع، governorate محافظة، road طريق.',
  latitude: 'درجات شمالاً بنظام WGS 84، لنقطة تمثل المكان؛ انظر precision_km.',
  longitude: 'درجات شرقاً بنظام WGS 84.',
  geo_precision:
    '1: المكان نفسه؛ 2: قربه، أو حي أو ناحية؛ 3: محافظة، أو موضع ما على طريق. مستخرج من where_prec.',
  where_prec: '1: المكان نفسه؛ 2: ضمن نحو 25 كم؛ 3: قضاء؛ 4: محافظة؛ 5: على خط كالطريق؛ 6: لا مكان.',
  precision_km: 'نصف القطر بالكيلومترات الذي يُعتقد أن الموضع الحقيقي داخله.',
  place_match:
    'مدى مطابقة أفضل تقرير عن المكان لليوم: exact مطابق، probable بفارق يوم، weak ضعيف، none لا تقرير.',
  fatalities:
    'القتلى بحسب أفضل مصدر. 0 فقط حيث يقول مصدر إنه لا أحد؛ وفارغ إذا لم يُذكر، حيث تكتب ACLED صفراً.',
  injured: 'الجرحى بحسب أفضل مصدر؛ فارغ إذا لم يُذكر.',
  evidence:
    'corroborated مؤيَّد، contested متنازع عليه، founding-only المصادر الأصلية فقط، outside-report مصادر أخرى فقط.',
  founding: 'هل هو في أحد المصادر الأصلية الخمسة المحتسبة، وهي النصوص التي بدأ بها هذا السجل.',
  possible_duplicate_of:
    'معرّفات حوادث قد تكون الحادث نفسه. كلها محتسبة؛ وقد يغيب بعضها عن ملف مصفّى.',
  outside_source_count: 'المصادر غير الأصلية؛ كثير منها ينقل بعضه عن بعض، فهي ليست عدد شهود.',
  number_of_sources: 'كل المصادر التي تقول عنه شيئاً، ومنها المصادر الأصلية.',
  source: 'ناشرو المصادر، كل واحد مرة.',
  source_ids: 'معرّفات المصادر.',
  source_urls: 'روابط المصادر بالترتيب نفسه؛ دون ما لا رابط له.',
}

/** What each further column of a CSV file means, which is the same in all rows. */
const arabicViewField: (typeof en)['viewField'] = {
  view_in_words: 'ما يعرضه الملف من البيانات، في جملة واحدة.',
  source_view: 'الرابط الذي يفتح هذا العرض من البيانات، وهو فارغ حين لا يُعرف عنوان الموقع.',
  data_version: 'إصدار البيانات بعد حرف يمنع البرامج من عدّه رقماً.',
  licence: 'رخصة البيانات.',
  exported: 'يوم إعداد الملف.',
}

const ar: typeof en = {
  field: arabicField,
  viewField: arabicViewField,
  joined: (separator) => `إن تعددت فُصل بينها بـ«${separator}».`,
  dictionary: {
    field: 'اسم الحقل.',
    type: 'نوع قيمه.',
    like: 'الحقل الذي يشبهه أو سُمّي باسمه في بيانات أخرى.',
    meaning: 'معناه. وفي CSV تسبق علامةُ الفاصلة العليا كل نص قد يشغّله برنامج الجداول كصيغة.',
  },
  files: {
    csv: 'CSV',
    'csv-bom': 'CSV لبرنامج Excel',
    json: 'JSON',
    geojson: 'GeoJSON',
    dictionary: 'دليل الحقول (CSV)',
  },
  fileNote: {
    csv: 'جدول لبرامج الإحصاء. المجهول يبقى فارغاً.',
    'csv-bom': 'الجدول نفسه مع علامة تجعل Excel يقرأ العربية قراءة سليمة.',
    json: 'للبرامج، وفيه دليل الحقول. المجهول null.',
    geojson: 'للخرائط، وفيه دليل الحقول. والحوادث التي لا مكان لها بلا نقطة.',
    dictionary: 'معنى كل عمود، واسمه في بيانات أخرى.',
  },
  rows: forms('لا صفوف', 'صف واحد', 'صفان', '# صفوف', '# صفاً', '# صف'),
  datasetTitle: (name, from, to) =>
    `${isolated(name)}: هجمات على أهداف مرتبطة بالولايات المتحدة في العراق، من ${from} إلى ${to}`,
  authors: 'المساهمون في شبه يومي',
  cite: {
    styles: {
      chicago: 'شيكاغو',
      apa: 'APA',
      bibtex: 'BibTeX',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
    },
    day: (date) =>
      `${date.getUTCDate()} ${ARABIC_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
    kind: (view) => `مجموعة بيانات: ${view}`,
    chicago: ({ author, title, version, issued, kind, accessed, link }) =>
      `${author}. «${title}». الإصدار ${version}، ${issued}. ${kind}. اطُّلع عليه في ${accessed}. ${isolated(link)}.`,
    apa: ({ author, title, version, year, kind, accessed, link }) =>
      `${author}. (${year}). ${title} (الإصدار ${version}) [${kind}]. استُرجع في ${accessed}، من ${isolated(link)}`,
  },
}

export const fileWords: Readonly<Record<Lang, typeof en>> = { en, ar }
