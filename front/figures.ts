import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Upper bounds of the buckets of render times, in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15]

/** What the front door counts about itself, from its start on. */
export class Figures {
  #answers = new Map<string, number>()
  #renders = bounds.map(() => 0)
  #renderCount = 0
  #renderSeconds = 0
  #delay: ReturnType<typeof monitorEventLoopDelay>

  constructor() {
    this.#delay = monitorEventLoopDelay({ resolution: 20 })
    this.#delay.enable()
  }

  /** @param kind hit, aged, stale, miss, collapsed, bypass, static, desk, failed … */
  count(kind: string) {
    this.#answers.set(kind, (this.#answers.get(kind) ?? 0) + 1)
  }

  answers(kind: string) {
    return this.#answers.get(kind) ?? 0
  }

  rendered(seconds: number) {
    this.#renderCount++
    this.#renderSeconds += seconds
    for (const [place, bound] of bounds.entries()) {
      if (seconds <= bound) this.#renders[place] = (this.#renders[place] ?? 0) + 1
    }
  }

  /** The text format of Prometheus (prometheus.io/docs/instrumenting/exposition_formats). */
  text(gauges: Record<string, { help: string; value: number }>): string {
    const lines: string[] = []
    const metric = (name: string, type: string, help: string, ...samples: string[]) =>
      lines.push(
        `# HELP trangnhat_${name} ${help}`,
        `# TYPE trangnhat_${name} ${type}`,
        ...samples.map((sample) => `trangnhat_${sample}`),
      )
    metric(
      'answers_total',
      'counter',
      'Answers by how they came to be.',
      ...[...this.#answers].map(([kind, count]) => `answers_total{kind="${kind}"} ${count}`),
    )
    metric(
      'render_seconds',
      'histogram',
      'Time that a render took, waiting included.',
      ...bounds.map(
        (bound, place) => `render_seconds_bucket{le="${bound}"} ${this.#renders[place] ?? 0}`,
      ),
      `render_seconds_bucket{le="+Inf"} ${this.#renderCount}`,
      `render_seconds_sum ${this.#renderSeconds}`,
      `render_seconds_count ${this.#renderCount}`,
    )
    for (const [name, { help, value }] of Object.entries(gauges)) {
      metric(name, 'gauge', help, `${name} ${value}`)
    }
    for (const percentile of [50, 99]) {
      const seconds = this.#delay.percentile(percentile) / 1e9
      const name = `event_loop_delay_p${percentile}_seconds`
      metric(name, 'gauge', 'Delay of the event loop since the last reading.', `${name} ${seconds}`)
    }
    this.#delay.reset()
    return `${lines.join('\n')}\n`
  }
}
