import { notFound } from 'next/navigation'
import { signedIn } from '#server/desk'

/** Addresses below /admin that no page has. */
export default async function UnknownPage() {
  await signedIn()
  notFound()
}
