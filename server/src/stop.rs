//! An orderly end: no new connections, the requests under way are answered, within a limit.

use std::{future::Future, io, time::Duration};

use tokio::{
    signal::unix::{SignalKind, signal},
    sync::watch,
};

/// Resolves when the process is told to stop, by SIGTERM or SIGINT; for as many as ask.
#[derive(Clone)]
pub struct Stop(watch::Receiver<bool>);

impl Stop {
    /// Listens for the signals from now on.
    ///
    /// # Errors
    /// When the system does not let the process listen for them.
    pub fn on_signals() -> io::Result<Self> {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let (tell, told) = watch::channel(false);
        tokio::spawn(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            tracing::info!("told to stop: no new connections, finishing what is under way");
            tell.send_replace(true);
            // Whoever asks later must find the word, not a closed channel.
            tell.closed().await;
        });
        Ok(Self(told))
    }

    pub async fn told(mut self) {
        let _ = self.0.wait_for(|told| *told).await;
    }

    /// Waits for `work`, and once told to stop for no longer than `limit`; answers `None` if
    /// it was left unfinished.
    pub async fn within<T>(self, limit: Duration, work: impl Future<Output = T>) -> Option<T> {
        let too_late = async {
            self.told().await;
            tokio::time::sleep(limit).await;
        };
        tokio::select! {
            done = work => Some(done),
            () = too_late => None,
        }
    }
}
