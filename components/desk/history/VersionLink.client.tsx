'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'

type Props = { left: string; right: string; isCurrent: boolean; children: React.ReactNode }

/** Puts a version on the left; with ⇧ held, on the right. */
export function VersionLink({ left, right, isCurrent, children }: Props) {
  const router = useRouter()
  return (
    <Link
      href={left}
      prefetch={false}
      scroll={false}
      aria-current={isCurrent || undefined}
      onClick={(event) => {
        if (!event.shiftKey) return
        event.preventDefault()
        router.push(right, { scroll: false })
      }}
    >
      {children}
    </Link>
  )
}
