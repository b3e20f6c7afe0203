// They stand in the page before their code comes, so their styles come first.
import '#features/actors/actors.css'
import '#features/calendar/calendar.css'
import '#features/incidents/list.css'

import { lateCode } from './lateCode.ts'

/** The views of the page: each comes by itself, so that the page can answer before the last of them is there. */
export const LATE_VIEWS = {
  calendar: lateCode(() => import('#features/calendar/Calendar.tsx')),
  rhythm: lateCode(() => import('#features/chart/Chart.tsx')),
  actors: lateCode(() => import('#features/actors/ActorCards.tsx')),
  list: lateCode(() => import('#features/incidents/IncidentList.tsx')),
  timeline: lateCode(() => import('#features/events/Timeline.tsx')),
}

/** What comes once the reader asks for it. */
export const OPENED_VIEWS = {
  panel: lateCode(() => import('./SidePanels.tsx')),
  daily: lateCode(() => import('#features/stories/Daily.tsx')),
  share: lateCode(() => import('./ShareView.tsx')),
  download: lateCode(() => import('./DownloadView.tsx')),
  shortcuts: lateCode(() => import('#features/help/Shortcuts.tsx')),
}

/** Asks for the code of the views that stand in the page at first, at once with the data. */
export function askForViews(): void {
  const { calendar, actors, list } = LATE_VIEWS
  for (const view of [calendar, actors, list]) void come(view)
}

/** Asks for the code of what the reader can open, one after the other, so that it opens at once. */
export async function askForOpenedViews(): Promise<void> {
  for (const view of Object.values(OPENED_VIEWS)) await come(view)
}

/** That code did not come is told where its view is shown. */
async function come({ ask }: { readonly ask: () => Promise<unknown> }): Promise<void> {
  await ask().catch(() => undefined)
}
