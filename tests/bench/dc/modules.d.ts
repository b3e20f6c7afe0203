/** What the peer page and tests use of dc and d3, which have no types of their own, and the data that the page is given. */
declare module 'dc' {
  type Key = string | Date

  export const config: { disableTransitions: boolean }
  export function renderAll(): void
  export function redrawAll(): void
  export function filterAll(): void

  export class BaseMixin {
    anchor(parent: string): this
    dimension(dimension: object): this
    group(group: { all(): readonly object[] }): this
    group(): { all(): readonly { readonly key: string; readonly value: number }[] }
    width(pixels: number): this
    height(pixels: number): this
    keyAccessor(key: (item: { readonly key: Key }) => Key): this
    hasFilter(key: string): boolean
    onClick(item: { readonly key: string }): void
    protected _doRender(): this
    protected _doRedraw(): this
  }

  export class RowChart extends BaseMixin {
    constructor(parent: string)
    elasticX(elastic: boolean): this
  }

  export class PieChart extends BaseMixin {
    constructor(parent: string)
  }

  export class BarChart extends BaseMixin {
    constructor(parent: string)
    x(scale: object): this
    xUnits(units: object): this
    elasticY(elastic: boolean): this
  }

  export class DataCount extends BaseMixin {
    constructor(parent: string)
    crossfilter(index: object): this
    groupAll(group: object): this
  }

  export class DataTable<Row> extends BaseMixin {
    constructor(parent: string)
    size(rows: number): this
    showSections(shown: boolean): this
    columns(columns: readonly ((row: Row) => string)[]): this
    sortBy(key: (row: Row) => string): this
    redraw(): this
  }
}

declare module 'd3' {
  type Span = readonly [number, number]
  interface LinearScale {
    (value: number): number
    domain(span: Span): this
    range(span: Span): this
  }

  export function scaleLinear(): LinearScale
  export function scaleTime(): { domain(days: readonly [Date, Date]): object }
  export const timeDays: object
}

declare module 'virtual:incidents' {
  export const incidents: readonly import('./incident.ts').PeerIncident[]
}
