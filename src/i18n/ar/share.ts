import type { LateCatalogue } from '../en-late.ts'

import { field, viewField } from './fields.ts'
import { forms } from './forms.ts'
import { isolated } from './isolated.ts'
import { MONTHS } from './notation.ts'

/** Words of what leaves the page: files and citations. */
export const share: LateCatalogue['share'] = {
  field,
  viewField,
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
    day: (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
    kind: (view) => `مجموعة بيانات: ${view}`,
    chicago: ({ author, title, version, issued, kind, accessed, link }) =>
      `${author}. «${title}». الإصدار ${version}، ${issued}. ${kind}. اطُّلع عليه في ${accessed}. ${isolated(link)}.`,
    apa: ({ author, title, version, year, kind, accessed, link }) =>
      `${author}. (${year}). ${title} (الإصدار ${version}) [${kind}]. استُرجع في ${accessed}، من ${isolated(link)}`,
  },
}
