import 'leaflet/dist/leaflet.css'
import 'dc/dist/style/dc.css'
import './style.css'

import crossfilter from 'crossfilter2'
import { scaleTime, timeDays } from 'd3'
import {
  BarChart,
  DataCount,
  PieChart,
  RowChart,
  config,
  filterAll,
  redrawAll,
  renderAll,
} from 'dc'
import { incidents } from 'virtual:incidents'

import { PlaceMarkers } from './markers.ts'
import { rowTable } from './rows.ts'

const COVERAGE = [new Date(2020, 6, 23), new Date(2020, 9, 1)] as const

config.disableTransitions = matchMedia('(prefers-reduced-motion: reduce)').matches

const index = crossfilter([...incidents])
const byMonth = index.dimension(({ date }) => date.slice(0, 7))
const byType = index.dimension(({ type }) => type)
const byDay = index.dimension(({ date }) => new Date(`${date}T00:00`))
const byPlace = index.dimension(({ place }) => place)
const byMarker = index.dimension(({ place }) => place)
const points = new Map(incidents.flatMap(({ place, point }) => (point ? [[place, point]] : [])))

new DataCount('#count').crossfilter(index).groupAll(index.groupAll())
new RowChart('#month')
  .dimension(byMonth)
  .group(byMonth.group())
  .width(340)
  .height(140)
  .elasticX(true)
new PieChart('#type').dimension(byType).group(byType.group()).width(340).height(200)
new RowChart('#place')
  .dimension(byPlace)
  .group(byPlace.group())
  .width(340)
  .height(700)
  .elasticX(true)
new PlaceMarkers('#map', points).dimension(byMarker).group(byMarker.group())
new BarChart('#days')
  .dimension(byDay)
  .group(byDay.group())
  .width(980)
  .height(160)
  .x(scaleTime().domain(COVERAGE))
  .xUnits(timeDays)
  .elasticY(true)
rowTable('#rows', byDay)
renderAll()

document.querySelector('#reset')?.addEventListener('click', () => {
  filterAll()
  redrawAll()
})
document.documentElement.dataset['ready'] = ''
