// The language of a run is that of the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
