import { Component, Suspense, useEffect, useEffectEvent, type ReactNode } from 'react'

interface ViewBoundaryProps {
  /** What to show in place of a view that failed, and why it did; `retry` shows it anew. */
  readonly failed: (retry: () => void, error: Error) => ReactNode
  readonly waiting: ReactNode
  /** Whether its turn has come, as it has if nothing is said; until then something stands in its place. */
  readonly ready?: boolean | undefined
  /** Whether the view has drawn itself, as it has if nothing is said; until then what stands in for it stays. */
  readonly drawn?: boolean | undefined
  readonly standIn?: ReactNode
  /** Told once the view is on the page, or has failed. */
  readonly onSettled: () => void
  readonly children: ReactNode
}

interface Failure {
  readonly error: Error | undefined
}

/** Keeps a view that is late or throws from taking the page with it. */
export class ViewBoundary extends Component<ViewBoundaryProps, Failure> {
  override state: Failure = { error: undefined }

  static getDerivedStateFromError(error: unknown): Failure {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(): void {
    this.props.onSettled()
  }

  override render(): ReactNode {
    const { error } = this.state
    const retry = () => this.setState({ error: undefined })
    const { waiting, ready = true, drawn = true, standIn, onSettled, children } = this.props
    if (error !== undefined) return this.props.failed(retry, error)
    const stands = !ready || (!drawn && standIn !== undefined)
    return (
      <>
        {stands && (standIn ?? waiting)}
        {ready && (
          <Suspense fallback={waiting}>
            {children}
            {drawn && <Settled onSettled={onSettled} />}
          </Suspense>
        )}
      </>
    )
  }
}

function Settled({ onSettled }: { readonly onSettled: () => void }) {
  const settled = useEffectEvent(onSettled)
  useEffect(function tellSettled() {
    settled()
  }, [])
  return null
}
