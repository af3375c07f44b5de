// Loaded into the process that renders, before anything else: it must not outlive the front door, even
// when that is killed without warning, because a second one would be started beside it.
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
