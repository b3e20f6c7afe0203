import type { LateCatalogue } from '../en-late.ts'

/** What each field of a file means, by the name it has there. */
export const field: LateCatalogue['share']['field'] = {
  event_id_cnty: 'معرّف الحادث: التاريخ وما كان. لا يُعطى مرتين ولا يُعاد استعماله.',
  event_date: 'اليوم الذي يُحتسب فيه الحادث، مرة واحدة.',
  date_start: 'أول يوم يمكن أن يكون وقع فيه.',
  date_end: 'آخر يوم يمكن أن يكون وقع فيه.',
  time_precision: '1: اليوم معروف؛ 2: بدقة أسبوع؛ 3: بدقة شهر. الفترة حتى سبعة أيام 2، والأطول 3.',
  date_precision: 'كيف يُعرف اليوم: day يوم، week أسبوع، month شهر، range فترة.',
  event_type: 'نوع الحدث في ACLED، مستخرج من السلاح؛ فارغ إذا كان السلاح مجهولاً.',
  sub_event_type: 'النوع الفرعي للحدث في ACLED، مستخرج من السلاح؛ فارغ إذا كان السلاح مجهولاً.',
  attack_type:
    'rocket صاروخ؛ ied-convoy عبوة ناسفة على رتل إمداد؛ ied-diplomatic عبوة ناسفة على دبلوماسيين؛ other غير ذلك.',
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
    'corroborated مؤيَّد، contested متنازع عليه، founding-only القائمة التأسيسية فقط، outside-report تقرير خارجي.',
  founding: 'هل هو في إحدى الوثائق التأسيسية المحتسبة.',
  possible_duplicate_of:
    'معرّفات حوادث قد تكون الحادث نفسه. كلها محتسبة؛ وقد يغيب بعضها عن ملف مصفّى.',
  outside_source_count:
    'المصادر من خارج الوثائق التأسيسية؛ كثير منها ينقل بعضه عن بعض، فهي ليست عدد شهود.',
  number_of_sources: 'كل المصادر التي تقول عنه شيئاً، ومنها الوثائق التأسيسية.',
  source: 'ناشرو المصادر، كل واحد مرة.',
  source_ids: 'معرّفات المصادر.',
  source_urls: 'روابط المصادر بالترتيب نفسه؛ دون ما لا رابط له.',
}

/** What each further column of a CSV file means, which is the same in all rows. */
export const viewField: LateCatalogue['share']['viewField'] = {
  view_in_words: 'ما يعرضه الملف من البيانات، في جملة واحدة.',
  source_view: 'الرابط الذي يفتح هذا العرض من البيانات، وهو فارغ حين لا يُعرف عنوان الموقع.',
  data_version: 'إصدار البيانات بعد حرف يمنع البرامج من عدّه رقماً.',
  licence: 'رخصة البيانات.',
  exported: 'يوم إعداد الملف.',
}
