import './site.css'
import type { Viewport } from 'next'
import { Document } from '#components/site/Document'
import { siteViewport } from '#server/metadata'
import { readSiteSettings } from '#server/reads'
import { siteScript } from '#server/site-script'

export const viewport: Viewport = siteViewport

export default function SiteLayout({ children }: { children: React.ReactNode }) {
  const { colour } = readSiteSettings()
  return (
    <Document script={siteScript()} colour={colour}>
      {children}
    </Document>
  )
}
