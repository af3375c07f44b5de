import './(site)/site.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { Document } from '#components/site/Document'
import { absentMetadata, siteViewport } from '#server/metadata'
import { readSiteSettings } from '#server/reads'
import { siteScript } from '#server/site-script'
import { MissingScreen } from './(site)/missing-screen.tsx'

export const viewport: Viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  return absentMetadata('Không tìm thấy trang', readSiteSettings())
}

/** Addresses that no route knows. */
export default async function GlobalNotFound() {
  await connection()
  return (
    <Document script={siteScript()} colour={readSiteSettings().colour}>
      <MissingScreen />
    </Document>
  )
}
