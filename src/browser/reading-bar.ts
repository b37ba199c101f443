/** Smaller movements are not a change of direction. */
const MIN_MOVE_PX = 8

/** Lets a bar at the lower edge give way to whoever reads on. It returns when they scroll up. */
export function hideWhileReading(bar: HTMLElement): void {
  let last = scrollY
  addEventListener(
    'scroll',
    () => {
      const move = scrollY - last
      if (Math.abs(move) < MIN_MOVE_PX) return
      bar.toggleAttribute('data-away', move > 0)
      last = scrollY
    },
    { passive: true },
  )
}
