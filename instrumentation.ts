/** Next calls this once when its server starts, and never during a build. */
export async function register() {
  // A constant to the bundler: what stands below is left out of bundles for other runtimes.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startJobs } = await import('./server/jobs.ts')
  startJobs()
}
