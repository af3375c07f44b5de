/** What the front door has to know of the site that it opens to; taken from the environment once. */
export type Site = {
  /** The program's folder: builds and `public/` lie in it. */
  root: string
  dataFolder: string
  port: number
  /** The public origin, such as `https://bao.example.vn`. */
  url: string
  /** Addresses and CIDR ranges whose forwarded headers count. */
  trustedProxies: readonly string[]
  /** Upper bound of the page store. */
  storeBytes: number
  /** False leaves pages as the framework wrote them, for comparing. */
  lean: boolean
  metricsToken: string | undefined
}
