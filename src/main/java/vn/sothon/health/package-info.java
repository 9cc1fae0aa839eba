/**
 * What an orchestrator is told: that this process must be replaced (liveness), or that nobody
 * should be sent to it for now (readiness). Liveness must never depend on the database: its outage
 * would then end every process, and starting all of them anew repairs nothing.
 */
@NullMarked
package vn.sothon.health;

import org.jspecify.annotations.NullMarked;
