import { lazyView } from './lazyView.tsx'

// What is on the page at first is part of its first script; these load when they are first shown.
export const MapPicture = lazyView(() => import('#features/map/StaticMap.tsx'))
export const MapView = lazyView(() => import('#features/map/MapView.tsx'))
export const Chart = lazyView(() => import('#features/chart/Chart.tsx'))
export const PlayBar = lazyView(() => import('#features/chart/PlayBar.tsx'))
export const Breakdown = lazyView(() => import('#features/breakdown/Breakdown.tsx'))
export const SidePanels = lazyView(() => import('./SidePanels.tsx'))
export const Daily = lazyView(() => import('#features/stories/Daily.tsx'))
export const StoryCard = lazyView(() => import('#features/stories/StoryCard.tsx'))
export const ShareView = lazyView(() => import('./ShareView.tsx'))
export const DownloadView = lazyView(() => import('./DownloadView.tsx'))
export const HelpView = lazyView(() => import('./HelpView.tsx'))
export const Embedded = lazyView(() => import('./embed/Embedded.tsx'))
export const ComparisonView = lazyView(() => import('./ComparisonView.tsx'))
export const Partners = lazyView(() => import('#features/versus/Partners.tsx'))
